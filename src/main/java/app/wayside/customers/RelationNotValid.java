package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** Nobody has a relation to himself. */
public final class RelationNotValid extends Invalid {

	RelationNotValid() {
		super("customers.refusal.relation-not-valid");
	}

}
