package app.wayside.conversations;

/** How far a message has come. */
public enum MessageState {

	/** It came in. */
	RECEIVED,
	/** It is for colleagues and stays here. */
	INTERNAL,
	/** It waits to leave and can still be taken back. */
	HELD,
	/** It was taken back before it left. */
	WITHDRAWN,
	/** It was handed to the next mail system. */
	SENT,
	/** It could not be handed over yet and will be tried again. */
	DEFERRED,
	/** It cannot be delivered. */
	FAILED,
	/** It was handed over and came back. */
	BOUNCED

}
