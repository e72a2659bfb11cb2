package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is no such team. */
public final class TeamNotFound extends NotFound {

	TeamNotFound() {
		super("identity.refusal.team-not-found");
	}

}
