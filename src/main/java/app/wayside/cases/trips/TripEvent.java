package app.wayside.cases.trips;

import app.wayside.bookings.BookingId;
import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What a case learns of the trip it is about. */
public sealed interface TripEvent extends DomainEvent {

	/** The case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** The case is about a trip. */
	record Linked(Fact fact, CaseId caseId, BookingId bookingId, How how) implements TripEvent {
	}

	/** The case is not about it after all. */
	record Unlinked(Fact fact, CaseId caseId, BookingId bookingId) implements TripEvent {
	}

	/** How a trip is found. */
	enum How {

		/** The customer's words name it, and it is his. */
		REFERENCE,
		/** A colleague says so. */
		HAND

	}

}
