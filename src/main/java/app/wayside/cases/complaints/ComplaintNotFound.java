package app.wayside.cases.complaints;

import app.wayside.refusal.NotFound;

/** The case is no complaint. */
public final class ComplaintNotFound extends NotFound {

	ComplaintNotFound(Object... arguments) {
		super("cases.refusal.complaint-not-found", arguments);
	}

}
