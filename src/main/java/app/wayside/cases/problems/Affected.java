package app.wayside.cases.problems;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.Status;

/**
 * A case that a problem gathered, or might.
 *
 * @param caseId the case
 * @param number of it
 * @param subject of it
 * @param status of it
 * @param customerId whose it is
 * @param openedAt when it opened, UTC
 * @param why what it has in common: REFERENCE, CATEGORY; empty for those gathered
 */
public record Affected(UUID caseId, String number, String subject, Status status, UUID customerId, Instant openedAt,
		String why) {
}
