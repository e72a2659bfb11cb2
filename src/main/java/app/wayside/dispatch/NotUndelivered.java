package app.wayside.dispatch;

import app.wayside.refusal.Conflict;

/** Only a mail that was not delivered can be sent again. */
public final class NotUndelivered extends Conflict {

	NotUndelivered() {
		super("dispatch.refusal.not-undelivered");
	}

}
