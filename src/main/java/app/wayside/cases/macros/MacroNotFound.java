package app.wayside.cases.macros;

import app.wayside.refusal.NotFound;

/** There is no such macro, or not for the one who asks. */
public final class MacroNotFound extends NotFound {

	MacroNotFound() {
		super("cases.macros.refusal.not-found");
	}

}
