package app.wayside.web;

import java.util.Locale;

/**
 * A step of a longer way.
 *
 * @param text in the reader's language
 * @param state where one is
 */
public record Step(String text, State state) {

	/** Where one is. */
	public enum State {

		/** Behind. */
		DONE,
		/** Here. */
		CURRENT,
		/** Ahead. */
		NEXT;

		/** The word that styles know. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
