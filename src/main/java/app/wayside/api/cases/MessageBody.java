package app.wayside.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.conversations.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message as programs see it.
 *
 * @param id of the message
 * @param direction in, out or note
 * @param channel by which it came or goes
 * @param kind normal, autoReply or bounce
 * @param subject the subject line
 * @param from the sender's address
 * @param to the addressees
 * @param text all of it
 * @param attachments the files with it
 * @param state how far it has come
 * @param at when it was written or received, UTC
 * @param seq its place, for a reply to say how far its author has read
 * @param fromName the sender's name
 * @param newText what was newly written, without quotes and signature
 * @param stateReason why it stands so, in the words of the mail system
 */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.ALWAYS)
record MessageBody(UUID id, String direction, String channel, String kind, String subject, String from, List<String> to,
		String text, List<Attachment> attachments, String state, Instant at, long seq, String fromName, String newText,
		@Nullable String stateReason) {

	static MessageBody of(Message message) {
		return new MessageBody(message.id().value(), Words.of(message.direction()), Words.of(message.channel()),
				Words.of(message.kind()), message.subject(), message.fromAddress(), message.toAddresses(),
				message.body(), message.attachments().stream().map(Attachment::of).toList(), Words.of(message.state()),
				message.at(), message.seq(), message.fromName(), message.newText(), message.stateReason());
	}

	/**
	 * A file with a message.
	 *
	 * @param name its name
	 * @param type its media type
	 * @param size in bytes
	 * @param sha256 hash of its content, hexadecimal
	 * @param id of the file
	 * @param inline whether it is a picture inside the text
	 */
	@Schema(name = "Attachment")
	record Attachment(String name, String type, long size, String sha256, UUID id, boolean inline) {

		static Attachment of(Message.Attachment file) {
			return new Attachment(file.name(), file.type(), file.size(), file.sha256(), file.fileId(), file.inline());
		}

	}

}
