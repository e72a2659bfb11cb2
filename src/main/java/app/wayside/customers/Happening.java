package app.wayside.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a customer, in any module.
 *
 * @param id of the thing
 * @param at when, UTC
 * @param look how it is shown
 * @param text the key of what is said about it
 * @param arguments of that text
 * @param by who did it, by name; may be empty
 * @param quote words that were written; empty where there are none, or where the reader
 * may not see them
 * @param href where there is more; none where the reader may not go
 */
public record Happening(UUID id, Instant at, Look look, String text, List<String> arguments, String by, String quote,
		@Nullable String href) {

	/** What is shown of it. */
	public enum Look {

		/** The customer wrote. */
		IN("mail"),
		/** We wrote. */
		OUT("send"),
		/** We wrote to ourselves. */
		NOTE("note"),
		/** A case went on. */
		CASE("inbox"),
		/** Something was given to him. */
		GIFT("coin"),
		/** A trip was booked. */
		TRIP("plane"),
		/** Somebody asked how it was. */
		SURVEY("star"),
		/** The profile changed. */
		PROFILE("person"),
		/** Profiles were joined or parted. */
		MERGE("merge"),
		/** What may be done with what is kept. */
		PRIVACY("shield");

		private final String icon;

		Look(String icon) {
			this.icon = icon;
		}

		/** The name of its picture. */
		public String icon() {
			return this.icon;
		}

		/** The word of the style sheet. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** Its place in time. */
	public Place place() {
		return new Place(this.at, this.id);
	}

	/**
	 * A place in time, before which everything older stands.
	 *
	 * @param at when, UTC
	 * @param id of what happened then
	 */
	public record Place(Instant at, UUID id) implements Comparable<Place> {

		/** Before which everything stands. */
		public static final Place END = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

		@Override
		public int compareTo(Place other) {
			int order = this.at.compareTo(other.at);
			return (order != 0) ? order : this.id.toString().compareTo(other.id.toString());
		}

		/** As it stands in an address. */
		public String text() {
			return this.at.getEpochSecond() + "." + this.at.getNano() + "." + this.id;
		}

		/** The place that a text names; the end where it names none. */
		public static Place of(@Nullable String text) {
			String[] parts = (text != null) ? text.split("\\.", -1) : new String[0];
			try {
				return (parts.length == 3)
						? new Place(Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
								UUID.fromString(parts[2]))
						: END;
			}
			catch (IllegalArgumentException ex) {
				return END;
			}
		}

	}

}
