package app.wayside.conversations;

import java.util.UUID;

/**
 * Names a conversation.
 *
 * @param value the id as stored
 */
public record ConversationId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
