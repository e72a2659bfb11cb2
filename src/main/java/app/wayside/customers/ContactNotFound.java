package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** The customer has no such contact point. */
public final class ContactNotFound extends NotFound {

	ContactNotFound() {
		super("customers.refusal.contact-not-found");
	}

}
