package app.wayside.cases;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a case waits for.
 *
 * @param party on whom it is blocked
 * @param reason in the agent's words
 * @param since when it began, UTC
 * @param until when it is looked at again at the latest, UTC
 */
public record Waiting(WaitingFor party, String reason, Instant since, @Nullable Instant until) {
}
