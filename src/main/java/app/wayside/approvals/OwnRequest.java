package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** Four eyes: whoever asks does not decide. */
public final class OwnRequest extends Conflict {

	OwnRequest() {
		super("approvals.refusal.own-request");
	}

}
