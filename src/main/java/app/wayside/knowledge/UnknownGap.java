package app.wayside.knowledge;

import app.wayside.refusal.Invalid;

/** The text has a gap that nothing fills. */
public final class UnknownGap extends Invalid {

	UnknownGap(String name) {
		super("knowledge.refusal.unknown-gap", name);
	}

}
