package app.wayside.cases.problems;

import app.wayside.refusal.Invalid;

/** The filter finds more cases than are gathered at once. */
public final class TooManyToGather extends Invalid {

	TooManyToGather(Object... arguments) {
		super("cases.refusal.too-many-to-gather", arguments);
	}

}
