package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** Somebody else changed the customer after the page was read. */
public final class CustomerChangedMeanwhile extends Conflict {

	CustomerChangedMeanwhile() {
		super("customers.refusal.changed-meanwhile");
	}

}
