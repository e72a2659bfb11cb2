package app.wayside.bookings;

import app.wayside.refusal.Conflict;

/** Somebody changed the booking meanwhile. */
public final class BookingChanged extends Conflict {

	BookingChanged() {
		super("bookings.refusal.changed");
	}

}
