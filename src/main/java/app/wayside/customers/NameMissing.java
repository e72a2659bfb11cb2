package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A customer needs a name. */
public final class NameMissing extends Invalid implements AtField {

	NameMissing() {
		super("customers.refusal.name-missing");
	}

	@Override
	public String field() {
		return "displayName";
	}

}
