package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** A customer needs a name. */
public final class NameMissing extends Invalid {

	NameMissing() {
		super("customers.refusal.name-missing");
	}

}
