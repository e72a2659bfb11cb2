package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** A decision needs a person; a token counts as whoever made it. */
public final class NoPersonDecides extends Conflict {

	NoPersonDecides() {
		super("approvals.refusal.no-person");
	}

}
