package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** That is not a language tag. */
public final class LanguageNotValid extends Invalid implements AtField {

	LanguageNotValid(String language) {
		super("customers.refusal.language-not-valid", language);
	}

	@Override
	public String field() {
		return "language";
	}

}
