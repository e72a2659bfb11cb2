package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** Both ids mean the same customer. */
public final class MergedWithSelf extends Conflict {

	MergedWithSelf() {
		super("customers.refusal.merged-with-self");
	}

}
