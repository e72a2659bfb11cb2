package app.wayside.cases.complaints;

import app.wayside.refusal.Conflict;

/** Somebody else changed the complaint meanwhile. */
public final class ComplaintChanged extends Conflict {

	ComplaintChanged(Object... arguments) {
		super("cases.refusal.complaint-changed", arguments);
	}

}
