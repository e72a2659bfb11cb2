package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is a company already; the set-up page is gone. */
public final class AlreadySetUp extends NotFound {

	AlreadySetUp() {
		super("identity.refusal.already-set-up");
	}

}
