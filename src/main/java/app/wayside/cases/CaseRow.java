package app.wayside.cases;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id the case
 * @param number by which people call it
 * @param subject of its first message
 * @param preview the last words said to or by the customer
 * @param status where it stands
 * @param process key of its process
 * @param category key of its category, where known
 * @param severity how much is at stake
 * @param language the customer writes in
 * @param sentiment label
 * @param urgency label
 * @param complaint whether the customer complains
 * @param tier of the customer when it opened
 * @param customerId whose it is
 * @param conversationId what is said on it
 * @param channel of its first message
 * @param teamId in whose queue
 * @param agentId who has it
 * @param level how often it went up
 * @param waitingFor on whom it is blocked
 * @param openedAt when it opened, UTC
 * @param lastAt when something was said last, UTC
 * @param dueAt when the next clock runs out, UTC
 * @param dueKind which clock that is
 * @param unanswered whether the customer spoke last
 * @param reference a booking or the like that its messages name
 * @param departsAt when its traveller leaves next, as his booking says it
 * @param sortKey its place in the list
 */
public record CaseRow(UUID id, String number, String subject, String preview, Status status, String process,
		@Nullable String category, String severity, String language, String sentiment, String urgency,
		boolean complaint, String tier, UUID customerId, UUID conversationId, String channel, @Nullable UUID teamId,
		@Nullable UUID agentId, int level, @Nullable String waitingFor, Instant openedAt, Instant lastAt,
		@Nullable Instant dueAt, @Nullable String dueKind, boolean unanswered, @Nullable String reference,
		@Nullable Instant departsAt, String sortKey) {

	/** From where the next page goes on. */
	public String cursor() {
		return this.sortKey + "~" + this.id;
	}

}
