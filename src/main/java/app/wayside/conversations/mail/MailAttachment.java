package app.wayside.conversations.mail;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail.
 *
 * @param name a safe file name without folders; made up from the type when none was given
 * @param type the declared media type in lower case, not to be trusted
 * @param content the decoded bytes
 * @param contentId the id that {@code cid:} links use, without brackets
 * @param place whether it is shown inside the text or beside it
 */
public record MailAttachment(String name, String type, byte[] content, @Nullable String contentId, Place place) {

	/** Where a file belongs. */
	public enum Place {

		/** Part of the text, such as a picture. */
		INLINE,

		/** A file beside the text. */
		BESIDE

	}

}
