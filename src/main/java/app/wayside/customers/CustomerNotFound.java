package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** There is no such customer, or not for this tenant. */
public final class CustomerNotFound extends NotFound {

	CustomerNotFound() {
		super("customers.refusal.not-found");
	}

}
