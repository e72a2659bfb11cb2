package app.wayside.cases.problems;

import app.wayside.refusal.NotFound;

/** The case is no problem of many. */
public final class ProblemNotFound extends NotFound {

	ProblemNotFound(Object... arguments) {
		super("cases.refusal.problem-not-found", arguments);
	}

}
