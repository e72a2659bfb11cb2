package app.wayside.dispatch;

import java.time.Instant;
import java.util.UUID;

import app.wayside.identity.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A mail that this node may hand over while its lease lasts.
 *
 * @param id of the mail
 * @param claim by which the node proves that it is still its turn
 * @param about what the mail belongs to
 * @param envelope sender and recipient
 * @param tries of the current round, this one included
 * @param attempts of all rounds, this one included
 * @param firstTry of the current round
 * @param lostSince since when another node had it and never reported back; none mostly
 */
record Claimed(DispatchId id, UUID claim, Subject about, Envelope envelope, int tries, int attempts, Instant firstTry,
		@Nullable Instant lostSince) {

	/**
	 * What a relay is told before the mail itself.
	 *
	 * @param sender empty for the null sender
	 * @param recipient one address
	 */
	record Envelope(String sender, String recipient) {
	}

}
