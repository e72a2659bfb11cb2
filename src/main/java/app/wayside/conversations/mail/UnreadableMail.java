package app.wayside.conversations.mail;

import org.jspecify.annotations.Nullable;

/**
 * The bytes given cannot be taken for a mail; whoever called keeps them in quarantine.
 */
public final class UnreadableMail extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	UnreadableMail(Reason reason) {
		this(reason, null);
	}

	UnreadableMail(Reason reason, @Nullable Throwable cause) {
		super("Unreadable mail: " + reason, cause);
		this.reason = reason;
	}

	/**
	 * Why it could not be read.
	 * @return the reason, to be shown in the quarantine
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why a message is refused. */
	public enum Reason {

		/** No bytes, or only white space. */
		EMPTY,

		/** Above {@link MailLimits#RAW_BYTES}. */
		TOO_LARGE,

		/** Not one header field: something else than a mail. */
		NOT_A_MAIL,

		/** The reader itself failed; the cause is attached. */
		READER_FAILED

	}

}
