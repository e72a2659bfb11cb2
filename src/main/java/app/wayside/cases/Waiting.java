package app.wayside.cases;

import java.time.Instant;

import app.wayside.cases.sla.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a case waits for.
 *
 * @param party on whom it is blocked
 * @param reason in the agent's words
 * @param since when it began, UTC
 * @param until when it is looked at again at the latest, UTC
 */
public record Waiting(Party party, String reason, Instant since, @Nullable Instant until) {
}
