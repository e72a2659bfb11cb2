package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page of suggestions, the likeliest first.
 *
 * @param items what is on it
 * @param next where the next page begins; none on the last
 */
public record SuggestionSlice(List<Suggestion> items, @Nullable Place next) {

	/**
	 * A place in the list.
	 *
	 * @param score of the last one before
	 * @param one of its two
	 * @param other of its two
	 */
	public record Place(int score, UUID one, UUID other) {

		/** As it stands in an address. */
		public String text() {
			return this.score + "." + this.one + "." + this.other;
		}

		/** The place that a text names; none where it names none. */
		public static @Nullable Place of(@Nullable String text) {
			String[] parts = (text != null) ? text.split("\\.", -1) : new String[0];
			try {
				return (parts.length == 3)
						? new Place(Integer.parseInt(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]))
						: null;
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

	}

}
