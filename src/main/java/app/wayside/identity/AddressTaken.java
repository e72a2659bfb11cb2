package app.wayside.identity;

import app.wayside.refusal.Invalid;

/** Another member of staff signs in with this address. */
public final class AddressTaken extends Invalid implements AtField {

	AddressTaken(String address) {
		super("identity.refusal.address-taken", address);
	}

	@Override
	public String field() {
		return "email";
	}

}
