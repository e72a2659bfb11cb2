package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** There is no such time zone. */
public final class ZoneNotValid extends Invalid {

	ZoneNotValid(String zone) {
		super("customers.refusal.zone-not-valid", zone);
	}

}
