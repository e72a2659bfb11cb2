package app.wayside.cases.problems;

import app.wayside.refusal.NotFound;

/** There is no such word to many. */
public final class FanOutNotFound extends NotFound {

	FanOutNotFound(Object... arguments) {
		super("cases.refusal.fan-out-not-found", arguments);
	}

}
