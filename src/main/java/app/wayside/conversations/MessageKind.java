package app.wayside.conversations;

/** What wrote a message. */
public enum MessageKind {

	/** A person. */
	NORMAL,
	/** A machine, such as an out-of-office notice or our own receipt. */
	AUTO_REPLY,
	/** A mail system that could not deliver. */
	BOUNCE

}
