package app.wayside.bookings;

import app.wayside.refusal.Invalid;

/** The place where a page should begin is none that a page before named. */
public final class BadPlace extends Invalid {

	BadPlace() {
		super("bookings.refusal.place");
	}

}
