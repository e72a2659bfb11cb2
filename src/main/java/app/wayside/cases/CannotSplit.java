package app.wayside.cases;

import app.wayside.refusal.Invalid;

/** Only messages that the customer wrote later can become a case of their own. */
public final class CannotSplit extends Invalid {

	CannotSplit(String number) {
		super("cases.refusal.cannot-split", number);
	}

}
