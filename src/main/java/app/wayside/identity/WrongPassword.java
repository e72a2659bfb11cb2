package app.wayside.identity;

import app.wayside.refusal.Invalid;

/** The present password is not the one that was given. */
public final class WrongPassword extends Invalid implements AtField {

	WrongPassword() {
		super("identity.refusal.wrong-password");
	}

	@Override
	public String field() {
		return "present";
	}

}
