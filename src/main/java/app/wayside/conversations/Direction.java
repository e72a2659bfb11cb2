package app.wayside.conversations;

/**
 * Which way a message goes. A note never leaves the house: that is its type, not a flag.
 */
public enum Direction {

	/** From the customer. */
	IN,
	/** To the customer. */
	OUT,
	/** Among colleagues. */
	NOTE

}
