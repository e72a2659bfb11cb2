package app.wayside.cases.complaints;

import app.wayside.refusal.Conflict;

/** There is no result yet that could be told. */
public final class NothingDecided extends Conflict {

	NothingDecided(Object... arguments) {
		super("cases.refusal.nothing-decided", arguments);
	}

}
