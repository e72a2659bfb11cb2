package app.wayside.cases.problems;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A recipient.
 *
 * @param seq place
 * @param caseId by which he is told
 * @param number of it
 * @param customerId who
 * @param state WAITING, SENT, LEFT_OUT or REFUSED
 * @param reason why he is not told; the key of a text
 * @param sentAt when he was told, UTC
 */
public record FanOutRow(int seq, UUID caseId, String number, UUID customerId, String state, @Nullable String reason,
		@Nullable Instant sentAt) {
}
