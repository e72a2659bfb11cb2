package app.wayside.conversations;

import app.wayside.refusal.NotFound;

/** There is no such message, or not for the one who asks. */
public final class MessageNotFound extends NotFound {

	MessageNotFound(MessageId id) {
		super("conversations.refusal.message-not-found", id.toString());
	}

}
