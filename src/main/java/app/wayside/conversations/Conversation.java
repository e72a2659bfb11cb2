package app.wayside.conversations;

import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A talk with one customer on one channel.
 *
 * @param id the conversation
 * @param channelId where it takes place
 * @param channelKind EMAIL, PORTAL …
 * @param address our address in it
 * @param senderName under which name we write in it
 * @param nativeSenderName the same in Chinese; may be empty
 * @param customerId with whom
 * @param subject of its first message
 * @param tag the case number that its subjects carry
 */
public record Conversation(ConversationId id, ChannelId channelId, String channelKind, String address,
		String senderName, String nativeSenderName, CustomerId customerId, String subject, @Nullable String tag) {

	/** The same, under the name that readers of a language know us by. */
	Conversation in(String language) {
		boolean chinese = language.startsWith("zh") && !this.nativeSenderName.isEmpty();
		return chinese ? new Conversation(this.id, this.channelId, this.channelKind, this.address,
				this.nativeSenderName, this.nativeSenderName, this.customerId, this.subject, this.tag) : this;
	}

}
