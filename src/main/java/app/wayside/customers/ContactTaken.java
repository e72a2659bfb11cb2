package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** Another customer has this address already. */
public final class ContactTaken extends Conflict {

	ContactTaken(String holder) {
		super("customers.refusal.contact-taken", holder);
	}

}
