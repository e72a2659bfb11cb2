package app.wayside.cases.goodwill;

import java.util.List;

/**
 * Something to think of before goodwill is given, with what shows it.
 *
 * @param kind what it is
 * @param evidence the gaps of its text
 */
public record Hint(Kind kind, List<String> evidence) {

	/** What can be thought of. The names are parts of message keys. */
	public enum Kind {

		/** He was given some several times in twelve months. */
		OFTEN,
		/** It is much. */
		LARGE,
		/** He was not known before this case. */
		NEW_CUSTOMER,
		/** The same booking brought some already. */
		SAME_BOOKING,
		/** The case itself brought some already. */
		SAME_CASE

	}

}
