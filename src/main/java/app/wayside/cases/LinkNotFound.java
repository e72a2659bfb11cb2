package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** There is no such link. */
public final class LinkNotFound extends NotFound {

	LinkNotFound() {
		super("cases.refusal.link-not-found");
	}

}
