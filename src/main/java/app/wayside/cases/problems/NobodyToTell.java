package app.wayside.cases.problems;

import app.wayside.refusal.Conflict;

/** Nobody is left who could be told. */
public final class NobodyToTell extends Conflict {

	NobodyToTell(Object... arguments) {
		super("cases.refusal.nobody-to-tell", arguments);
	}

}
