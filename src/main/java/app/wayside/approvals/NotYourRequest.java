package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** Only whoever asked withdraws. */
public final class NotYourRequest extends Conflict {

	NotYourRequest() {
		super("approvals.refusal.not-your-request");
	}

}
