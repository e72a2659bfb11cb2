package app.wayside.identity;

import app.wayside.refusal.Forbidden;

/** Somebody wanted to give a token more than he may do himself. */
public final class ScopeNotHeld extends Forbidden implements AtField {

	ScopeNotHeld() {
		super("identity.refusal.scope-not-held");
	}

	@Override
	public String field() {
		return "scopes";
	}

}
