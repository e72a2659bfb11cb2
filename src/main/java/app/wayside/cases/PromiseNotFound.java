package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** Nobody promised such a thing on this case. */
public final class PromiseNotFound extends NotFound {

	PromiseNotFound() {
		super("cases.refusal.promise-not-found");
	}

}
