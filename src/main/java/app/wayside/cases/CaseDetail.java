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
 * @param place its version, and the case that goes on for it
 */
public record CaseDetail(CaseId id, String number, String subject, Status status, CustomerId customerId,
		ConversationId conversationId, Classification classification, Assignment assignment, @Nullable Waiting waiting,
		@Nullable Resolution resolution, Instant openedAt, @Nullable Instant closedAt, long lastSeq,
		List<Reference> references, List<CaseClock> clocks, Place place) {

	/** The clocks that still run or stand still. */
	public List<CaseClock> openClocks() {
		return this.clocks.stream().filter(CaseClock::open).toList();
	}

	/** The same, standing where the case stands that goes on for it. */
	CaseDetail asGoesOn(CaseDetail survivor) {
		return new CaseDetail(this.id, this.number, this.subject, survivor.status, this.customerId, this.conversationId,
				survivor.classification, survivor.assignment, survivor.waiting, survivor.resolution, this.openedAt,
				survivor.closedAt, this.lastSeq, this.references, survivor.clocks, this.place);
	}

	/**
	 * Where a case is among the others.
	 *
	 * @param version grows with each change
	 * @param mergedInto the case that goes on for it, if one does
	 * @param aside since it was put aside, until when; nothing where it is not
	 */
	public record Place(int version, @Nullable CaseId mergedInto, @Nullable Aside aside) {
	}

	/**
	 * That a case is put aside.
	 *
	 * @param until when it comes back, UTC; none means when something happens
	 */
	public record Aside(@Nullable Instant until) {

		static @Nullable Aside of(@Nullable Instant snoozedUntil) {
			if (snoozedUntil == null) {
				return null;
			}
			return new Aside(snoozedUntil.isBefore(Snoozes.FAR) ? snoozedUntil : null);
		}
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
