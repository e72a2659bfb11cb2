package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** There is no such customer to have a role on a case. */
public final class PartyNotFound extends NotFound {

	PartyNotFound() {
		super("cases.refusal.party-not-found");
	}

}
