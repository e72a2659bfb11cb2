package app.wayside.customers;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** The address cannot be one of its kind. */
public final class AddressNotValid extends Invalid implements AtField {

	AddressNotValid(String address) {
		super("customers.refusal.address-not-valid", address);
	}

	@Override
	public String field() {
		return "address";
	}

}
