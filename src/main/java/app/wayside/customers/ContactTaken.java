package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Conflict;

/** Another customer has this address already. */
public final class ContactTaken extends Conflict implements AtField {

	ContactTaken(String holder) {
		super("customers.refusal.contact-taken", holder);
	}

	@Override
	public String field() {
		return "address";
	}

}
