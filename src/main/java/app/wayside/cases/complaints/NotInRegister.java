package app.wayside.cases.complaints;

import app.wayside.refusal.Invalid;

/** Likelihood and impact are one to five, and words are short. */
public final class NotInRegister extends Invalid {

	NotInRegister(Object... arguments) {
		super("cases.refusal.not-in-register", arguments);
	}

}
