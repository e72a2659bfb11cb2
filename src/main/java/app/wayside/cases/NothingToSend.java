package app.wayside.cases;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A message without text and files cannot be sent. */
public final class NothingToSend extends Invalid implements AtField {

	NothingToSend(String number) {
		super("cases.refusal.nothing-to-send", number);
	}

	@Override
	public String field() {
		return "text";
	}

}
