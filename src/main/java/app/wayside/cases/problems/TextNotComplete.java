package app.wayside.cases.problems;

import app.wayside.refusal.Invalid;

/** A text is missing, too long, or has a gap that nothing fills. */
public final class TextNotComplete extends Invalid {

	TextNotComplete(Object... arguments) {
		super("cases.refusal.fan-out-text", arguments);
	}

}
