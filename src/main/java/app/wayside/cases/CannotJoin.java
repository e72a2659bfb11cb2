package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** A case is not joined to itself. */
public final class CannotJoin extends Conflict {

	CannotJoin(String number) {
		super("cases.refusal.cannot-join", number);
	}

}
