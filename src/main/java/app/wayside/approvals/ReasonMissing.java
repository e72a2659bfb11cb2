package app.wayside.approvals;

import app.wayside.refusal.Invalid;

/** A request, and a rejection, must say why. */
public final class ReasonMissing extends Invalid {

	ReasonMissing() {
		super("approvals.refusal.reason-missing");
	}

}
