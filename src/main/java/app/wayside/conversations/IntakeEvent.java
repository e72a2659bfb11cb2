package app.wayside.conversations;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What becomes of mail that did not simply become a message. */
public sealed interface IntakeEvent extends DomainEvent {

	/** The mail as it arrived. */
	RawMessageId rawId();

	@Override
	default Subject about() {
		return new Subject("raw-message", rawId().value());
	}

	/** It could not be read and waits for somebody to look at it. */
	record Quarantined(Fact fact, RawMessageId rawId, String reason) implements IntakeEvent {
	}

	/** Somebody asked for another attempt. */
	record Released(Fact fact, RawMessageId rawId) implements IntakeEvent {
	}

}
