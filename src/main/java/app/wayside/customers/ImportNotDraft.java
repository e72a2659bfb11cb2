package app.wayside.customers;

import app.wayside.refusal.Conflict;

/** The list is being taken in already, or was. */
public final class ImportNotDraft extends Conflict {

	ImportNotDraft() {
		super("customers.refusal.import-not-draft");
	}

}
