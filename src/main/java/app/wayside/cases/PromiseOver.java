package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** A promise was kept, taken back or broken already. */
public final class PromiseOver extends Conflict {

	PromiseOver(String how) {
		super("cases.refusal.promise-over." + how);
	}

}
