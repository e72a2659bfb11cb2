package app.wayside.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * What a delivery status notification (RFC 3464) says about a mail of ours.
 *
 * @param messageId the Message-ID of the mail, with or without angle brackets
 * @param recipient the recipient it is about, if it says so
 * @param kind whether there is still hope
 * @param status the enhanced status code such as {@code 5.1.1}; may be empty
 * @param diagnostic the words of the server that could not deliver; may be empty
 */
public record BounceNotice(String messageId, @Nullable String recipient, Kind kind, String status, String diagnostic) {

	/** Whether there is still hope. */
	public enum Kind {

		/** It will not be delivered. */
		PERMANENT,
		/** It is late, and still being tried. */
		DELAYED

	}

}
