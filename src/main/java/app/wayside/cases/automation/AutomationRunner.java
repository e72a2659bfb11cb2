package app.wayside.cases.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.audit.Cursor;
import app.wayside.audit.EventLog;
import app.wayside.audit.EventNames;
import app.wayside.audit.LoggedEvent;
import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseMatches;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the event log for the automations of each tenant. How far it came is kept; what
 * was done is noted in the transaction that did it, so that a node that dies in between
 * leaves nothing undone and does nothing twice.
 */
@Component
class AutomationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(AutomationRunner.class);

	private static final int AT_ONCE = 200;

	private static final Map<String, Class<? extends CaseEvent>> KINDS = EventNames.kindsOf(CaseEvent.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final AutomationStore store;

	private final AutomationHands hands;

	private final Sources sources;

	AutomationRunner(JdbcClient jdbc, TransactionTemplate transaction, AutomationStore store, AutomationHands hands,
			Sources sources) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.store = store;
		this.hands = hands;
		this.sources = sources;
	}

	/** From where occasions come. */
	@Component
	record Sources(EventLog log, CaseMatches matches, java.time.Clock clock) {
	}

	@Scheduled(fixedDelayString = "${wayside.automation.pulse:1s}")
	void followAll() {
		everywhere(() -> {
			while (this.transaction.execute((status) -> follow())) {
				LOG.debug("More has happened than is looked at at once");
			}
		});
	}

	@Scheduled(fixedDelayString = "${wayside.automation.silence-sweep:60s}")
	void lookForSilence() {
		everywhere(() -> this.transaction.executeWithoutResult((status) -> working().stream()
			.filter((automation) -> automation.plan().trigger().timed())
			.forEach(this::actOnSilence)));
	}

	private void everywhere(Runnable work) {
		List<UUID> tenants = this.transaction
			.execute((status) -> this.jdbc.sql("select tenants_with_automations()").query(UUID.class).list());
		for (UUID tenant : (tenants != null) ? tenants : List.<UUID>of()) {
			try {
				Acting.run(new TenantId(tenant), Actor.WAYSIDE, work);
			}
			catch (RuntimeException ex) {
				LOG.warn("The automations of {} rest and will be gone on with: {}", tenant, ex.toString());
			}
		}
	}

	/** Looks at what happened since; whether there may be more. */
	private boolean follow() {
		String place = this.store.takePlace().orElse(null);
		if (place == null) {
			this.store.beginAt(this.sources.log().now().toString());
			return false;
		}
		List<LoggedEvent> events = this.sources.log().after(Cursor.parse(place), AT_ONCE);
		if (events.isEmpty()) {
			return false;
		}
		List<Automation> working = working();
		events.forEach((event) -> act(event, working));
		this.store.place(events.getLast().cursor().toString());
		return events.size() == AT_ONCE;
	}

	/**
	 * What an automation did has no automation act: two could drive each other for ever.
	 */
	private void act(LoggedEvent logged, List<Automation> working) {
		if (logged.by().kind().equals(Actor.Automation.class.getSimpleName().toUpperCase(java.util.Locale.ROOT))) {
			return;
		}
		Class<? extends CaseEvent> kind = KINDS.get(logged.type());
		if (kind == null) {
			return;
		}
		CaseEvent event = this.sources.log().read(logged, kind);
		Trigger trigger = Trigger.of(event).orElse(null);
		List<Automation> wanted = working.stream()
			.filter((automation) -> automation.plan().trigger() == trigger && automation.heeds(logged.at()))
			.toList();
		if (wanted.isEmpty() || (trigger == Trigger.CUSTOMER_WROTE && first(logged))) {
			return;
		}
		String name = (trigger == Trigger.OPENED) ? "opened" : logged.id().toString();
		wanted.forEach(
				(automation) -> this.hands.act(automation, new AutomationStore.Occasion(event.caseId().value(), name)));
	}

	/** Whether the customer had not written before: those words opened the case. */
	private boolean first(LoggedEvent words) {
		return this.sources.log()
			.about(words.about().id())
			.stream()
			.filter((event) -> event.type().equals(words.type()))
			.findFirst()
			.map((event) -> event.id().equals(words.id()))
			.orElse(true);
	}

	private void actOnSilence(Automation automation) {
		Integer hours = automation.plan().hours();
		Instant before = this.sources.clock().instant().minus(Duration.ofHours((hours != null) ? hours : 1));
		this.sources.matches()
			.quiet(automation.plan().condition(), before, automation.id().value())
			.forEach((quiet) -> this.hands.act(automation,
					new AutomationStore.Occasion(quiet.id(), quiet.since().toString())));
	}

	private List<Automation> working() {
		return this.store.all().stream().filter((each) -> each.state() == Automation.State.ON).toList();
	}

}
