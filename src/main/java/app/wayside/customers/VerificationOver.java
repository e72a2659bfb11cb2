package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** The question was answered already, has expired, or the address is gone. */
public final class VerificationOver extends Conflict {

	VerificationOver() {
		super("customers.refusal.verification-over");
	}

}
