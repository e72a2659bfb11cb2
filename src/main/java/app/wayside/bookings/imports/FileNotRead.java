package app.wayside.bookings.imports;

import app.wayside.refusal.Invalid;

/** A file is not of the kind that it is said to be. */
public final class FileNotRead extends Invalid {

	FileNotRead(String why) {
		super("bookings.imports.refusal.not-read", why);
	}

}
