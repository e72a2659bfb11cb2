package app.wayside.refusal;

/**
 * A command that cannot be carried out, for a reason that its sender can understand. It
 * is rendered in one place, as problem+json (RFC 9457) or as a page.
 */
public abstract sealed class Refusal extends RuntimeException permits NotFound, Conflict, Invalid, Forbidden {

	private final String messageKey;

	private final Object[] arguments;

	Refusal(String messageKey, Object... arguments) {
		super(messageKey);
		this.messageKey = messageKey;
		this.arguments = arguments.clone();
	}

	/** The key of the text that tells the reason. */
	public String messageKey() {
		return this.messageKey;
	}

	/** What fills the gaps of the text. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
