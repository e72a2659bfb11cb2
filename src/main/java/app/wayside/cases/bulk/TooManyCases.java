package app.wayside.cases.bulk;

import app.wayside.refusal.Invalid;

/** More cases than are changed at once, or none. */
public final class TooManyCases extends Invalid {

	TooManyCases(Object... arguments) {
		super("cases.refusal.bulk-too-many", arguments);
	}

}
