package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** The amount is above the decider's limit. */
public final class OverLimit extends Conflict {

	OverLimit(String amount, String limit) {
		super("approvals.refusal.over-limit", amount, limit);
	}

}
