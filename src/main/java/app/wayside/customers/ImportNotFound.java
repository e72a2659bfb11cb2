package app.wayside.customers;

import app.wayside.refusal.NotFound;

/** There is no such list. */
public final class ImportNotFound extends NotFound {

	ImportNotFound() {
		super("customers.refusal.import-not-found");
	}

}
