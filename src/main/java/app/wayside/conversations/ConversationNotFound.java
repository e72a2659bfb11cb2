package app.wayside.conversations;

import app.wayside.refusal.NotFound;

/** There is no such conversation, or not for the one who asks. */
public final class ConversationNotFound extends NotFound {

	ConversationNotFound(ConversationId id) {
		super("conversations.refusal.conversation-not-found", id.toString());
	}

}
