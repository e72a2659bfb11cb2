package app.wayside.api.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.wayside.api.EventBody;
import app.wayside.api.EventData;
import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was committed to the event log over into what is to be told. The place in
 * the log moves on in the same transaction, so that nothing is left out and nothing
 * doubled, whatever happens to the node.
 */
@Component
class Following {

	private static final int AT_ONCE = 200;

	private static final Duration REMEMBERED = Duration.ofDays(30);

	private final WebhookStore webhooks;

	private final DeliveryStore deliveries;

	private final EventLog log;

	private final Telling telling;

	private final Clock clock;

	Following(WebhookStore webhooks, DeliveryStore deliveries, EventLog log, Telling telling, Clock clock) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.log = log;
		this.telling = telling;
		this.clock = clock;
	}

	/** Goes on for all subscriptions of a tenant; true if one of them may not be done. */
	@Transactional
	public boolean goOn() {
		boolean more = false;
		Instant now = this.clock.instant();
		for (WebhookStore.Following following : this.webhooks.following()) {
			List<LoggedEvent> news = this.log.after(following.place(), AT_ONCE);
			for (LoggedEvent event : news) {
				if (following.types().contains(event.type())) {
					this.deliveries.add(following.id(), this.telling.of(event), now);
				}
			}
			if (!news.isEmpty()) {
				this.webhooks.moveTo(following.id(), news.getLast().cursor());
			}
			more |= news.size() == AT_ONCE;
		}
		return more;
	}

	@Transactional
	public void forget() {
		this.deliveries.forget(this.clock.instant().minus(REMEMBERED));
	}

	/** Puts an event into the words that leave the house: ids and values, no names. */
	@Component
	record Telling(EventData data, JsonMapper json) {

		DeliveryStore.Told of(LoggedEvent event) {
			EventBody body = this.data.body(event);
			ObjectNode told = this.json.createObjectNode();
			told.put("type", body.type());
			told.put("timestamp", body.at().toString());
			ObjectNode facts = told.putObject("data");
			facts.put("id", body.id().toString());
			facts.putPOJO("about", body.about());
			ObjectNode by = facts.putObject("by");
			by.put("kind", body.by().kind());
			by.put("id", (body.by().id() != null) ? body.by().id().toString() : null);
			facts.set("values", body.data());
			return new DeliveryStore.Told(event.id(), event.type(), event.about().id(),
					this.json.writeValueAsString(told));
		}

	}

}
