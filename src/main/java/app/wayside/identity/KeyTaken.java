package app.wayside.identity;

import app.wayside.refusal.Invalid;

/** A team, role, skill or company with this key exists already. */
public final class KeyTaken extends Invalid implements AtField {

	KeyTaken(String key) {
		super("identity.refusal.key-taken", key);
	}

	@Override
	public String field() {
		return "key";
	}

}
