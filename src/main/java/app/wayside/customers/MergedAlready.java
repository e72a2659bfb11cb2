package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** The profile is read through another one already. */
public final class MergedAlready extends Conflict {

	MergedAlready() {
		super("customers.refusal.merged-already");
	}

}
