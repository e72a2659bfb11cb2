package app.wayside.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the chain over the event log. */
@Service
public class Seals {

	/** Rows under one link: few enough to fetch at once. */
	private static final int MOST = 1000;

	private final SealStore store;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Seals(SealStore store, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Walks along the chain of the tenant being served, and notes in the log that it was
	 * done.
	 */
	@Allowed(Permission.READ_AUDIT)
	@Transactional
	public Verification verify() {
		Verification verification = Chain.verify(Tenancy.current(), this.store.all(), this.store::between);
		this.events.publishEvent(new AuditEvent.Verified(this.facts.now(), verification.isSound()));
		return verification;
	}

	/**
	 * Seals what was committed since the last link, at most one link's worth.
	 * @return whether there may be more
	 */
	@Transactional
	boolean sealSome() {
		if (!this.store.hold()) {
			return false;
		}
		Seal last = this.store.last();
		List<Entry> entries = this.store.settledAfter(last.last(), MOST);
		if (!entries.isEmpty()) {
			this.store
				.add(Chain.next(Tenancy.current(), last, entries, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		}
		return entries.size() == MOST;
	}

}
