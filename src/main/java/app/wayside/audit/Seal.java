package app.wayside.audit;

import java.time.Instant;

/**
 * A link of the chain.
 *
 * @param number from 1, without a gap
 * @param last the place of the last row that it seals; the first comes right after the
 * link before
 * @param events how many rows it seals
 * @param previousHash of the link before, in hexadecimal digits
 * @param hash of this one
 * @param at when it was made, UTC
 */
record Seal(long number, Cursor last, int events, String previousHash, String hash, Instant at) {

	/** Before the first link. */
	static final Seal NONE = new Seal(0, Cursor.BEGINNING, 0, "", "0".repeat(64), Instant.EPOCH);

}
