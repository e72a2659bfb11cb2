package app.wayside.cases;

import app.wayside.refusal.Invalid;

/** There is no such process. */
public final class UnknownProcess extends Invalid {

	UnknownProcess(String key) {
		super("cases.refusal.unknown-process", key);
	}

}
