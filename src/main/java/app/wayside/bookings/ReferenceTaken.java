package app.wayside.bookings;

import app.wayside.refusal.Conflict;

/** Another booking is called so already. */
public final class ReferenceTaken extends Conflict {

	ReferenceTaken(String reference) {
		super("bookings.refusal.reference-taken", reference);
	}

}
