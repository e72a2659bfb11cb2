package app.wayside.cases.goodwill;

import app.wayside.refusal.NotFound;

/** The case has no such goodwill. */
public final class GoodwillNotFound extends NotFound {

	GoodwillNotFound() {
		super("cases.goodwill.refusal.not-found");
	}

}
