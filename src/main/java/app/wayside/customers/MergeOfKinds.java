package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** A person and a company are never one. */
public final class MergeOfKinds extends Conflict {

	MergeOfKinds() {
		super("customers.refusal.merge-of-kinds");
	}

}
