package app.wayside.cases;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.sla.CaseClock;
import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one case that its page shows.
 *
 * @param id the case
 * @param number by which people call it
 * @param subject of its first message
 * @param status where it stands
 * @param customerId whose it is
 * @param conversationId the talk about it
 * @param classification what it is about
 * @param assignment who has it
 * @param waiting what it waits for, while it does
 * @param resolution how it was solved, once it was
 * @param openedAt when it opened, UTC
 * @param closedAt when it closed, UTC
 * @param lastSeq the place of the newest message that a reply has to know
 * @param references bookings, tickets and the like that its messages name
 * @param clocks all its clocks as they stand
 */
public record CaseDetail(CaseId id, String number, String subject, Status status, CustomerId customerId,
		ConversationId conversationId, Classification classification, Assignment assignment, @Nullable Waiting waiting,
		@Nullable Resolution resolution, Instant openedAt, @Nullable Instant closedAt, long lastSeq,
		List<Reference> references, List<CaseClock> clocks) {

	/** The clocks that still run or stand still. */
	public List<CaseClock> openClocks() {
		return this.clocks.stream().filter(CaseClock::open).toList();
	}

	/**
	 * Something that the customer's words name.
	 *
	 * @param kind a booking, a ticket, a flight …
	 * @param value as it is written there
	 */
	public record Reference(String kind, String value) {
	}

}
