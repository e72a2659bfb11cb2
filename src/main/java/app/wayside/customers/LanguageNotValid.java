package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** That is not a language tag. */
public final class LanguageNotValid extends Invalid {

	LanguageNotValid(String language) {
		super("customers.refusal.language-not-valid", language);
	}

}
