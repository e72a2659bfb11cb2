package app.wayside.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation, as it is read.
 *
 * @param id the message
 * @param seq its place: grows with each message of the tenant
 * @param conversationId where it belongs
 * @param direction in, out or note
 * @param channel the kind of channel it came or went by
 * @param kind what wrote it
 * @param staffId the colleague who wrote it, where one did
 * @param fromAddress the sender's address
 * @param fromName the sender's name
 * @param toAddresses whom it is addressed to
 * @param subject the subject line
 * @param body the whole text
 * @param newText what was newly written, without quotes and signature
 * @param formatted whether a formatted (HTML) body is kept
 * @param remoteImages how many pictures of other servers were held back
 * @param threadedBy why it is in this conversation
 * @param at when it was written or received, UTC
 * @param state how far it has come
 * @param stateReason why, in the words of the mail system
 * @param attachments the files with it
 */
public record Message(MessageId id, long seq, ConversationId conversationId, Direction direction, String channel,
		MessageKind kind, @Nullable UUID staffId, String fromAddress, String fromName, List<String> toAddresses,
		String subject, String body, String newText, boolean formatted, int remoteImages, ThreadedBy threadedBy,
		Instant at, MessageState state, @Nullable String stateReason, List<Attachment> attachments) {

	/** The same at its place. */
	Message at(long place) {
		return new Message(this.id, place, this.conversationId, this.direction, this.channel, this.kind, this.staffId,
				this.fromAddress, this.fromName, this.toAddresses, this.subject, this.body, this.newText,
				this.formatted, this.remoteImages, this.threadedBy, this.at, this.state, this.stateReason,
				this.attachments);
	}

	/** The text after which quoted parts are folded away. */
	public String quoted() {
		return (this.body.strip().length() > this.newText.strip().length()) ? this.body : "";
	}

	/**
	 * A file that came or goes with a message.
	 *
	 * @param fileId the file
	 * @param name its name
	 * @param type its media type
	 * @param size in bytes
	 * @param sha256 hash of its content, hexadecimal
	 * @param inline whether it is a picture inside the text
	 */
	public record Attachment(UUID fileId, String name, String type, long size, String sha256, boolean inline) {
	}

}
