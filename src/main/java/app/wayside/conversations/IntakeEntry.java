package app.wayside.conversations;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it was handed over, and what became of it.
 *
 * @param id of the mail in the intake
 * @param messageId its own id with its angle brackets; none where it has none
 * @param receivedAt when it was kept, UTC
 * @param outcome what became of it; none while it is unread
 * @param reason why, as a word
 * @param conversationId where its message is
 * @param messageRef the message that it became
 */
public record IntakeEntry(RawMessageId id, @Nullable String messageId, Instant receivedAt, @Nullable Outcome outcome,
		@Nullable String reason, @Nullable ConversationId conversationId, @Nullable UUID messageRef) {

	/** What becomes of a mail: exactly one of these in the end. */
	public enum Outcome {

		/** It opened a conversation, and so a case. */
		CASE,
		/** It continues one. */
		FOLLOW_UP,
		/** It was left aside, for a stated reason. */
		IGNORED,
		/** It could not be read, and waits for somebody. */
		QUARANTINE

	}

}
