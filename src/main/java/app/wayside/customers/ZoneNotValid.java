package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** There is no such time zone. */
public final class ZoneNotValid extends Invalid implements AtField {

	ZoneNotValid(String zone) {
		super("customers.refusal.zone-not-valid", zone);
	}

	@Override
	public String field() {
		return "zone";
	}

}
