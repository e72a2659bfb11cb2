package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** The customer has no such document. */
public final class DocumentNotFound extends NotFound {

	DocumentNotFound() {
		super("customers.refusal.document-not-found");
	}

}
