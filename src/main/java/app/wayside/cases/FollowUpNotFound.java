package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** There is no such follow-up, or it is done already. */
public final class FollowUpNotFound extends NotFound {

	FollowUpNotFound() {
		super("cases.refusal.follow-up-not-found");
	}

}
