package app.wayside.cases.goodwill;

import java.time.Instant;
import java.util.UUID;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goodwill that waits for somebody else, or was refused.
 *
 * @param id of the request, and of the entry that it becomes
 * @param caseId the case
 * @param kind in what it is to be given
 * @param cost what it costs
 * @param points how many; none for money
 * @param approvalId where it is decided
 * @param state how far it is
 * @param askedAt when, UTC
 * @param askedBy who asked; none for a program
 * @param askedByName the name of whoever asked
 * @param reason in words; empty where they were forgotten
 */
public record GoodwillRequest(UUID id, UUID caseId, GoodwillKind kind, Money cost, @Nullable Integer points,
		UUID approvalId, State state, Instant askedAt, @Nullable UUID askedBy, String askedByName, String reason) {

	/** How far a request is. The names are stored. */
	public enum State {

		/** Nobody has decided. */
		WAITING,
		/** It became an entry. */
		GRANTED,
		/** It did not. */
		REFUSED

	}

}
