package app.wayside.knowledge;

import app.wayside.refusal.Invalid;

/** A text needs a title and a body in at least one language. */
public final class TextMissing extends Invalid {

	TextMissing() {
		super("knowledge.refusal.text-missing");
	}

}
