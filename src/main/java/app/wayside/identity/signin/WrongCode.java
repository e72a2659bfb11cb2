package app.wayside.identity.signin;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** The one-time code is not the one of this moment, or was used before. */
public final class WrongCode extends Invalid implements AtField {

	WrongCode() {
		super("identity.refusal.wrong-code");
	}

	@Override
	public String field() {
		return "code";
	}

}
