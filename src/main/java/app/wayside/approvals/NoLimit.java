package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** The decider may not decide on money. */
public final class NoLimit extends Conflict {

	NoLimit(String amount) {
		super("approvals.refusal.no-limit", amount);
	}

}
