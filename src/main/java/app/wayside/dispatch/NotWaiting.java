package app.wayside.dispatch;

import app.wayside.refusal.Conflict;

/** The mail is not waiting any more, or is being handed over at this moment. */
public final class NotWaiting extends Conflict {

	NotWaiting() {
		super("dispatch.refusal.not-waiting");
	}

}
