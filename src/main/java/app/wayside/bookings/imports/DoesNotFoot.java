package app.wayside.bookings.imports;

import app.wayside.refusal.Invalid;

/** The parts of a bill are not what it says they come to. */
public final class DoesNotFoot extends Invalid {

	DoesNotFoot(String parts, String total) {
		super("bookings.imports.refusal.does-not-foot", parts, total);
	}

}
