package app.wayside.cases.complaints;

import app.wayside.refusal.Conflict;

/** Something was promised or told already, so it stays a complaint. */
public final class ComplaintInWork extends Conflict {

	ComplaintInWork(Object... arguments) {
		super("cases.refusal.complaint-in-work", arguments);
	}

}
