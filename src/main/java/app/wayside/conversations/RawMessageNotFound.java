package app.wayside.conversations;

import app.wayside.refusal.NotFound;

/** There is no such mail in the intake, or not for the one who asks. */
public final class RawMessageNotFound extends NotFound {

	RawMessageNotFound(RawMessageId id) {
		super("conversations.refusal.raw-message-not-found", id.toString());
	}

}
