package app.wayside.cases.learning;

import app.wayside.refusal.NotFound;

/** The tenant has no such scheme. */
public final class SchemeNotFound extends NotFound {

	SchemeNotFound(String name) {
		super("cases.refusal.no-scheme", name);
	}

}
