package app.wayside.knowledge;

import app.wayside.refusal.NotFound;

/** There is no such canned text, or not for this tenant. */
public final class CannedTextNotFound extends NotFound {

	CannedTextNotFound() {
		super("knowledge.refusal.not-found");
	}

}
