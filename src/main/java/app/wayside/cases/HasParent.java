package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** A case has one parent at most, and is not its own forebear. */
public final class HasParent extends Conflict {

	HasParent(String number) {
		super("cases.refusal.has-parent", number);
	}

}
