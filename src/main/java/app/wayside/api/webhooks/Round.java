package app.wayside.api.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Facts;
import app.wayside.identity.Secrets;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The database's part of telling a receiver: what to bring, and how it went. */
@Component
@Transactional
class Round {

	private static final int AT_ONCE = 8;

	/** Longer than any attempt takes; after that another node may try. */
	private static final Duration LEASE = Duration.ofMinutes(2);

	private final WebhookStore webhooks;

	private final DeliveryStore deliveries;

	private final Secrets secrets;

	private final Notices notices;

	private final Clock clock;

	Round(WebhookStore webhooks, DeliveryStore deliveries, Secrets secrets, Notices notices, Clock clock) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.secrets = secrets;
		this.notices = notices;
		this.clock = clock;
	}

	/** What to bring now, and where; nothing to one that was stopped meanwhile. */
	public Optional<Errand> next(WebhookId id) {
		Instant now = this.clock.instant();
		return this.webhooks.find(id)
			.filter(Webhook::active)
			.map((webhook) -> new Errand(webhook.url(),
					this.secrets.open(this.webhooks.sealedSecret(id), Webhooks.owner(id)),
					this.deliveries.take(id, AT_ONCE, now, now.plus(LEASE))));
	}

	/** Writes down how an attempt went, and stops whoever is gone. */
	public void done(WebhookId id, DeliveryStore.Taken taken, Outcome outcome) {
		Instant now = this.clock.instant();
		switch (outcome) {
			case Outcome.Accepted accepted -> {
				this.deliveries.tried(id, new DeliveryStore.Tried(taken.id(), now, Delivery.State.DELIVERED, null,
						accepted.status(), null));
				this.webhooks.cameThrough(id);
			}
			case Outcome.Rejected rejected -> {
				putOff(id, taken, now, rejected);
				if (rejected.gone()) {
					stop(id, now, now);
				}
			}
			case Outcome.Unreachable unreachable -> putOff(id, taken, now, unreachable);
		}
	}

	private void putOff(WebhookId id, DeliveryStore.Taken taken, Instant now, Outcome outcome) {
		Instant next = Retries.after(taken.attempts()).map(now::plus).orElse(null);
		this.deliveries.tried(id,
				new DeliveryStore.Tried(taken.id(), now,
						(next != null) ? Delivery.State.WAITING : Delivery.State.FAILED, next,
						(outcome instanceof Outcome.Rejected rejected) ? rejected.status() : null,
						(outcome instanceof Outcome.Unreachable unreachable) ? unreachable.why() : null));
		Instant failingSince = this.webhooks.failed(id, now);
		if (failingSince.plus(this.notices.settings().stopAfter()).isBefore(now)) {
			stop(id, now, failingSince);
		}
	}

	private void stop(WebhookId id, Instant now, Instant failingSince) {
		if (this.webhooks.stop(id, now)) {
			this.notices.events().publishEvent(new WebhookEvent.Stopped(this.notices.facts().now(), id, failingSince));
		}
	}

	/**
	 * What is to be brought to one receiver.
	 *
	 * @param url where it is
	 * @param secret shared with it
	 * @param messages in order
	 */
	record Errand(String url, String secret, List<DeliveryStore.Taken> messages) {

		@Override
		public String toString() {
			return "Errand[" + this.messages.size() + "]";
		}

	}

	/**
	 * How it becomes known that a subscription was stopped, and when it is.
	 *
	 * @param settings when
	 * @param facts of the event
	 * @param events where it is told
	 */
	@Component
	record Notices(WebhookSettings settings, Facts facts, ApplicationEventPublisher events) {
	}

}
