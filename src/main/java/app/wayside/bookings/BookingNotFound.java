package app.wayside.bookings;

import app.wayside.refusal.NotFound;

/** The company has no such booking. */
public final class BookingNotFound extends NotFound {

	BookingNotFound() {
		super("bookings.refusal.not-found");
	}

}
