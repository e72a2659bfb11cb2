package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** A preference needs words. */
public final class PreferenceMissing extends Invalid {

	PreferenceMissing() {
		super("customers.refusal.preference-missing");
	}

}
