package app.wayside.dispatch;

import app.wayside.refusal.Conflict;

/** The mail is on its way already, or the time to take it back is over. */
public final class TooLateToCancel extends Conflict {

	TooLateToCancel() {
		super("dispatch.refusal.too-late-to-cancel");
	}

}
