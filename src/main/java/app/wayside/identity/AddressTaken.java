package app.wayside.identity;

import app.wayside.refusal.Conflict;

/** Another member of staff signs in with this address. */
public final class AddressTaken extends Conflict implements AtField {

	AddressTaken(String address) {
		super("identity.refusal.address-taken", address);
	}

	@Override
	public String field() {
		return "email";
	}

}
