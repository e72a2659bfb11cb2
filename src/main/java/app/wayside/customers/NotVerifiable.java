package app.wayside.customers;

import app.wayside.refusal.Invalid;

/** Only a mail address can be asked by mail. */
public final class NotVerifiable extends Invalid {

	NotVerifiable() {
		super("customers.refusal.not-verifiable");
	}

}
