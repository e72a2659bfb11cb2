package app.wayside.cases.learning;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to the tenant's schemes. */
public sealed interface SchemeEvent extends DomainEvent {

	@Override
	default Subject about() {
		return new Subject("triage", fact().tenant().value());
	}

	/** A scheme was made. */
	record Added(Fact fact, String scheme, int labels) implements SchemeEvent {
	}

	/** The labels of a scheme were changed. */
	record Changed(Fact fact, String scheme, int labels) implements SchemeEvent {
	}

	/** A scheme went, with its corrections. */
	record Removed(Fact fact, String scheme) implements SchemeEvent {
	}

	/** Texts were given labels by somebody who knows. */
	record Taught(Fact fact, String scheme, int corrections) implements SchemeEvent {
	}

}
