package app.wayside.bookings;

import app.wayside.customers.CustomerId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to a booking. The log outlives an erasure, so no event holds a name. */
public sealed interface BookingEvent extends DomainEvent {

	/** Which. */
	BookingId bookingId();

	@Override
	default Subject about() {
		return new Subject("booking", bookingId().value());
	}

	/** It was entered, by hand, by a program or from a file. */
	record Entered(Fact fact, BookingId bookingId, String number, CustomerId ownerId,
			BookingState state) implements BookingEvent {
	}

	/** It goes on, or is over. */
	record Moved(Fact fact, BookingId bookingId, BookingState from, BookingState to) implements BookingEvent {
	}

	/** A paper is worth something else now. */
	record DocumentMarked(Fact fact, BookingId bookingId, Document.Kind kind, String number,
			Document.State state) implements BookingEvent {
	}

	/** Whoever it was about is no longer named in it. */
	record Forgotten(Fact fact, BookingId bookingId) implements BookingEvent {
	}

}
