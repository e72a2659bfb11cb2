package app.wayside.api;

import app.wayside.refusal.Invalid;

/** A list was asked to go on from a place that it never gave. */
public final class BadCursor extends Invalid {

	BadCursor() {
		super("api.refusal.cursor");
	}

}
