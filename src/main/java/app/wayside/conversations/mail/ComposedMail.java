package app.wayside.conversations.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param identity its place among other mails
 * @param from the sender
 * @param replyTo where answers go, such as an address with a reply token; null means the
 * sender
 * @param to who gets it, at least one
 * @param cc who gets a copy
 * @param subject one line
 * @param words what it says
 * @param attachments files
 * @param origin whether a person or the system speaks
 * @param date when it was written
 */
public record ComposedMail(Identity identity, MailAddress from, @Nullable MailAddress replyTo, List<MailAddress> to,
		List<MailAddress> cc, String subject, Words words, List<Attachment> attachments, Origin origin, Instant date) {

	public ComposedMail {
		to = List.copyOf(to);
		cc = List.copyOf(cc);
		attachments = List.copyOf(attachments);
	}

	/**
	 * Ids without angle brackets.
	 *
	 * @param messageId its own id, which the caller makes and remembers
	 * @param inReplyTo the id it answers
	 * @param references the ids of the talk, oldest first
	 */
	public record Identity(String messageId, @Nullable String inReplyTo, List<String> references) {

		public Identity {
			references = List.copyOf(references);
		}

	}

	/**
	 * The body.
	 *
	 * @param text plain text
	 * @param html the same as HTML, if wanted
	 */
	public record Words(String text, @Nullable String html) {

	}

	/**
	 * A file to go with it.
	 *
	 * @param name the file name
	 * @param type the media type
	 * @param content the bytes
	 */
	public record Attachment(String name, String type, byte[] content) {

	}

	/** Who speaks (RFC 3834). */
	public enum Origin {

		/** A person wrote it. */
		PERSON,

		/** The system answers a mail: marked so that no machine answers back. */
		AUTOMATIC_REPLY,

		/** The system speaks first. */
		AUTOMATIC_NOTICE

	}

}
