package app.wayside.cases.learning;

import app.wayside.refusal.Conflict;

/** Somebody else changed the same scheme in the meantime. */
public final class SchemeChanged extends Conflict {

	SchemeChanged(String name) {
		super("cases.refusal.catalogue-changed", name);
	}

}
