package app.wayside.approvals;

import app.wayside.refusal.NotFound;

/** There is no such approval, or not for this tenant. */
public final class ApprovalNotFound extends NotFound {

	ApprovalNotFound() {
		super("approvals.refusal.not-found");
	}

}
