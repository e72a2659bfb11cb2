package app.wayside.cases;

import app.wayside.refusal.Invalid;

/** There is no such category. */
public final class UnknownCategory extends Invalid {

	UnknownCategory(String key) {
		super("cases.refusal.unknown-category", key);
	}

}
