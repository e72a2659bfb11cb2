package app.wayside.cases.learning;

import app.wayside.refusal.Conflict;

/**
 * The scheme comes with Wayside, or follows from processes and categories: it is taught
 * by corrections and not replaced.
 */
public final class SchemeIsBuiltIn extends Conflict {

	SchemeIsBuiltIn(String name) {
		super("cases.refusal.built-in-scheme", name);
	}

}
