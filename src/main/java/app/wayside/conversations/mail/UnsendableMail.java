package app.wayside.conversations.mail;

/**
 * A field of an outgoing mail is not allowed: a line break that would start another
 * header field, or an address that is none.
 */
public final class UnsendableMail extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	UnsendableMail(String field, String why) {
		super("Mail cannot be written: " + field + " " + why);
		this.field = field;
	}

	/**
	 * Which field was refused.
	 * @return the name of the header field
	 */
	public String field() {
		return this.field;
	}

}
