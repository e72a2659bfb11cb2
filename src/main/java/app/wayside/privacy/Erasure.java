package app.wayside.privacy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request to erase a person.
 *
 * @param id of the request
 * @param customerId of whom
 * @param reason on whose request and why
 * @param approvalId the approval it waits for
 * @param state how far it came
 * @param requested when it was asked for
 * @param settled when it was done or refused
 */
public record Erasure(UUID id, UUID customerId, String reason, UUID approvalId, State state, Instant requested,
		@Nullable Instant settled) {

	/** How far it came. The names are stored. */
	public enum State {

		/** For the second person. */
		WAITING,
		/** Nothing is left. */
		DONE,
		/** Not agreed to, or taken back. */
		REFUSED

	}

}
