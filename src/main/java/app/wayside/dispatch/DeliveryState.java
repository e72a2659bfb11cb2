package app.wayside.dispatch;

import java.time.Instant;

import app.wayside.identity.Subject;

import org.jspecify.annotations.Nullable;

/**
 * How far a mail has come.
 *
 * @param id of the mail
 * @param about what it belongs to
 * @param recipient of the envelope
 * @param state where it stands
 * @param since when it came to stand there, UTC
 * @param reason why it has not arrived; also a delay that was reported after it was sent
 * @param nextAttempt when it is tried next, UTC; none once nothing more happens by itself
 */
public record DeliveryState(DispatchId id, Subject about, String recipient, State state, Instant since,
		@Nullable Reason reason, @Nullable Instant nextAttempt) {
}
