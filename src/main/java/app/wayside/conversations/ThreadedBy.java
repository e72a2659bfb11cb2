package app.wayside.conversations;

/** Why a message stands in its conversation. Shown to whoever asks "why here". */
public enum ThreadedBy {

	/** It opened the conversation. */
	OPENING,
	/** It answers a message that we sent (In-Reply-To or References). */
	OUR_MESSAGE,
	/** It answers a message that we received before, and its sender takes part. */
	THEIR_MESSAGE,
	/** It came to the signed reply address. */
	REPLY_ADDRESS,
	/** Its subject carries the case number, and its sender takes part. */
	CASE_NUMBER,
	/** It was written on the customer's page. */
	CUSTOMER_PAGE,
	/** It was written here. */
	DESK

}
