package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** The decider's limit is in a currency that cannot be compared with the amount. */
public final class LimitInOtherCurrency extends Conflict {

	LimitInOtherCurrency(String amount, String limit) {
		super("approvals.refusal.other-currency", amount, limit);
	}

}
