package app.wayside.identity;

import app.wayside.refusal.Invalid;

/** The password is too short, too common or too close to its owner. */
public final class PasswordRefused extends Invalid implements AtField {

	PasswordRefused(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public String field() {
		return "password";
	}

}
