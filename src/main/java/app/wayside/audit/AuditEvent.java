package app.wayside.audit;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What is done with the log itself. */
public sealed interface AuditEvent extends DomainEvent {

	@Override
	default Subject about() {
		return new Subject("tenant", fact().tenant().value());
	}

	/** Somebody had the chain verified. */
	record Verified(Fact fact, boolean sound) implements AuditEvent {
	}

	/** Somebody took a part of the log away as a file. */
	record Exported(Fact fact, String kind) implements AuditEvent {
	}

}
