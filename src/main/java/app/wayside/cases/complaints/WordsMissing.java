package app.wayside.cases.complaints;

import app.wayside.refusal.Invalid;

/** It is not said what, or why; or at too great length. */
public final class WordsMissing extends Invalid {

	WordsMissing(Object... arguments) {
		super("cases.refusal.words-missing", arguments);
	}

}
