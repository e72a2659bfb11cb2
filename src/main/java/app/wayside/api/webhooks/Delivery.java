package app.wayside.api.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one receiver.
 *
 * @param id by which the receiver knows that it was told before
 * @param seq its place in the order of telling
 * @param eventId of the event
 * @param type of the event
 * @param state how far it is
 * @param attempts how often it was tried
 * @param createdAt UTC
 * @param dueAt when it is tried next, UTC
 * @param status what the receiver answered last
 * @param fault why it was not answered, as a word
 * @param triedAt when it was tried last, UTC
 */
public record Delivery(UUID id, long seq, UUID eventId, String type, State state, int attempts, Instant createdAt,
		@Nullable Instant dueAt, @Nullable Integer status, @Nullable String fault, @Nullable Instant triedAt) {

	/** How far a delivery is. */
	public enum State {

		/** It is to be tried, or tried again. */
		WAITING,
		/** The receiver took it. */
		DELIVERED,
		/** It was given up. */
		FAILED

	}

}
