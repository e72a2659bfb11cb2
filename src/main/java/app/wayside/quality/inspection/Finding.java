package app.wayside.quality.inspection;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case on the list of the day.
 *
 * @param caseId the case
 * @param number of the case
 * @param subject of the case
 * @param status of the case
 * @param process its key
 * @param customerId whose it is
 * @param agentId who has it
 * @param teamId in whose queue it is
 * @param since when it was last written in, when its next clock runs out or when it was
 * closed, by the concern; UTC
 * @param remark of whoever looked at it today; empty where he made none
 * @param inspectedBy who looked at it today
 * @param inspectedAt when he did, UTC
 */
public record Finding(UUID caseId, String number, String subject, String status, String process, UUID customerId,
		@Nullable UUID agentId, @Nullable UUID teamId, Instant since, @Nullable String remark,
		@Nullable String inspectedBy, @Nullable Instant inspectedAt) {
}
