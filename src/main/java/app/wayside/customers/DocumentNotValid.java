package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A document needs a number of letters and digits, and a country of two letters. */
public final class DocumentNotValid extends Invalid implements AtField {

	private final String field;

	DocumentNotValid(String field) {
		super("customers.refusal.document-" + field);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
