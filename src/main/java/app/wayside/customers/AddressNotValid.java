package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** The address cannot be one of its kind. */
public final class AddressNotValid extends Invalid {

	AddressNotValid(String address) {
		super("customers.refusal.address-not-valid", address);
	}

}
