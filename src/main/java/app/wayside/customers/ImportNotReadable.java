package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** The file holds no rows, or too many. */
public final class ImportNotReadable extends Invalid {

	ImportNotReadable() {
		super("customers.refusal.import-not-readable");
	}

}
