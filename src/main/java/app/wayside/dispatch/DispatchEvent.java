package app.wayside.dispatch;

import java.time.Instant;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happened to a mail on its way out. Each is about what the mail belongs to. */
public sealed interface DispatchEvent extends DomainEvent {

	/** The mail. */
	DispatchId dispatchId();

	/** What the mail belongs to. */
	Subject subject();

	@Override
	default Subject about() {
		return subject();
	}

	/** It was put into the outbox, for the first time or again. */
	record Queued(Fact fact, DispatchId dispatchId, Subject subject) implements DispatchEvent {
	}

	/**
	 * It was handed over.
	 *
	 * @param fact id, tenant, time and author
	 * @param dispatchId the mail
	 * @param subject what it belongs to
	 * @param route the name of the route: {@code relay}, {@code second-relay},
	 * {@code folder}
	 */
	record Sent(Fact fact, DispatchId dispatchId, Subject subject, String route) implements DispatchEvent {
	}

	/**
	 * It could not be handed over yet.
	 *
	 * @param fact id, tenant, time and author
	 * @param dispatchId the mail
	 * @param subject what it belongs to
	 * @param reason what stood in the way
	 * @param nextAttempt when it is tried again
	 */
	record Deferred(Fact fact, DispatchId dispatchId, Subject subject, Reason reason,
			Instant nextAttempt) implements DispatchEvent {
	}

	/** It could not be handed over, and is not tried again by itself. */
	record Failed(Fact fact, DispatchId dispatchId, Subject subject, Reason reason) implements DispatchEvent {
	}

	/** It was handed over, and came back as undeliverable. */
	record Bounced(Fact fact, DispatchId dispatchId, Subject subject, Reason reason) implements DispatchEvent {
	}

	/** It was handed over, and a server on the way told that it is late. */
	record Delayed(Fact fact, DispatchId dispatchId, Subject subject, Reason reason) implements DispatchEvent {
	}

	/** Its author took it back in time. */
	record Cancelled(Fact fact, DispatchId dispatchId, Subject subject) implements DispatchEvent {
	}

}
