package app.wayside.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Cursors: places in lists, in a form that tells nothing and invites nobody to build one.
 */
public final class Places {

	private Places() {
	}

	/** The cursor for a place. */
	public static String cursor(String place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The place that a cursor names.
	 * @param read reads the place, and throws whatever it likes where it cannot
	 * @throws BadCursor if it is not one of ours
	 */
	public static <P> @Nullable P of(@Nullable String cursor, Function<String, P> read) {
		if (cursor == null || cursor.isEmpty()) {
			return null;
		}
		try {
			return read.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException ex) {
			throw new BadCursor();
		}
	}

	/** A moment and an id, as a place writes them. */
	public static Moment moment(String place) {
		String[] parts = place.split("~", 2);
		return new Moment(Instant.parse(parts[0]), UUID.fromString(parts[1]));
	}

	/**
	 * A place in a list that is sorted by time.
	 *
	 * @param at the time of the last row
	 * @param id of the last row
	 */
	public record Moment(Instant at, UUID id) {

		/** As a cursor. */
		public String cursor() {
			return Places.cursor(this.at + "~" + this.id);
		}

	}

}
