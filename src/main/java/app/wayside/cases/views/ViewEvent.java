package app.wayside.cases.views;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to views. Their words stay beside the log. */
public sealed interface ViewEvent extends DomainEvent {

	/** The view. */
	ViewId viewId();

	@Override
	default Subject about() {
		return new Subject("view", viewId().value());
	}

	/** A view was made. */
	record Added(Fact fact, ViewId viewId, Audience audience) implements ViewEvent {
	}

	/** A view shows something else, or to others. */
	record Changed(Fact fact, ViewId viewId, Audience audience) implements ViewEvent {
	}

	/** A view went. */
	record Removed(Fact fact, ViewId viewId, Audience audience) implements ViewEvent {
	}

}
