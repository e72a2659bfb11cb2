package app.wayside.bookings;

import java.util.Locale;

/**
 * A number or word by which somebody calls a booking.
 *
 * @param kind whose number it is
 * @param written as it was written
 * @param source of whom, where two may give the same; may be empty
 */
public record Reference(Kind kind, String written, String source) {

	/** Whose number it is. */
	public enum Kind {

		/** Ours. */
		NUMBER,
		/** A record locator. */
		LOCATOR,
		/** Of a ticket or another paper. */
		DOCUMENT,
		/** A supplier's. */
		CONFIRMATION,
		/** A customer's or another system's order. */
		ORDER

	}

	/** In capitals and digits alone, as it is found. */
	public String value() {
		return plain(this.written);
	}

	/** A word in capitals and digits alone. */
	public static String plain(String written) {
		return written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
	}

}
