package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** Something happened with customers of the list since. */
public final class ImportTouched extends Conflict {

	ImportTouched() {
		super("customers.refusal.import-touched");
	}

}
