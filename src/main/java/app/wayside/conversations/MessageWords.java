package app.wayside.conversations;

/**
 * What a search reads of a message.
 *
 * @param conversationId where it is
 * @param fromName its author's name
 * @param fromAddress its author's address
 * @param subject the subject line
 * @param text the beginning of its text
 */
public record MessageWords(ConversationId conversationId, String fromName, String fromAddress, String subject,
		String text) {
}
