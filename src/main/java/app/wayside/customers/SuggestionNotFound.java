package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** Nobody suggested that these two are one. */
public final class SuggestionNotFound extends NotFound {

	SuggestionNotFound() {
		super("customers.refusal.suggestion-not-found");
	}

}
