package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** The customer was erased; nothing may be added to him again. */
public final class CustomerIsErased extends Conflict {

	CustomerIsErased() {
		super("customers.refusal.is-erased");
	}

}
