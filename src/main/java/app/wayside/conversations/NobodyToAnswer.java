package app.wayside.conversations;

import app.wayside.refusal.Conflict;

/** The customer has left no address to which an answer could go. */
public final class NobodyToAnswer extends Conflict {

	NobodyToAnswer(Conversation conversation) {
		super("conversations.refusal.nobody-to-answer", conversation.subject());
	}

}
