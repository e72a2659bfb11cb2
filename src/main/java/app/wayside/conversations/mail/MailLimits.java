package app.wayside.conversations.mail;

/**
 * What is kept of one mail. Beyond a limit the rest is left out and the mail says so; the
 * raw message stays stored elsewhere.
 */
public final class MailLimits {

	/** Raw message, bytes; a larger one is refused. */
	public static final int RAW_BYTES = 100 * 1024 * 1024;

	/** MIME parts of one message. */
	public static final int PARTS = 500;

	/** Multiparts inside each other. */
	public static final int DEPTH = 30;

	/** Header block of one part, bytes. */
	public static final int HEADER_BYTES = 512 * 1024;

	/** One header field, bytes. */
	public static final int FIELD_BYTES = 64 * 1024;

	/** Header fields of one part. */
	public static final int FIELDS = 2_000;

	/** Ids kept from References: the newest ones and the first. */
	public static final int REFERENCES = 100;

	/** Addresses of one field. */
	public static final int ADDRESSES = 500;

	/** Plain text, characters. */
	public static final int TEXT_CHARS = 200_000;

	/**
	 * A text or HTML part as it came, bytes; room for the characters, however they are
	 * encoded.
	 */
	public static final int TEXT_BYTES = 12 * 1024 * 1024;

	/** HTML before it is cleaned, characters. */
	public static final int HTML_CHARS = 2_000_000;

	/** Subject, characters. */
	public static final int SUBJECT_CHARS = 2_000;

	/** File name, characters. */
	public static final int FILE_NAME_CHARS = 200;

	private MailLimits() {
	}

}
