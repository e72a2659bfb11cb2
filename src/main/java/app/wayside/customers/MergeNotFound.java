package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** There is no such merge of this customer. */
public final class MergeNotFound extends NotFound {

	MergeNotFound() {
		super("customers.refusal.merge-not-found");
	}

}
