package app.wayside.cases.filter;

import java.util.List;

/**
 * Something in a filter that was not understood.
 *
 * @param at where it begins, in characters (UTF-16)
 * @param length how long it is
 * @param kind what is wrong
 * @param arguments that the text about it names
 */
public record FilterFault(int at, int length, Kind kind, List<String> arguments) {

	public FilterFault {
		arguments = List.copyOf(arguments);
	}

	/** What can be wrong. */
	public enum Kind {

		/** There is no such filter: its name. */
		KEY,
		/** There is no such filter, but one like it: both names. */
		MEANT,
		/** Nothing stands after the colon: the name of the filter. */
		EMPTY,
		/** It takes other words: the value, the name of the filter, and what it takes. */
		CHOICE,
		/** It takes times: the value and the name of the filter. */
		TIME,
		/**
		 * The tenant has nobody and nothing of this name: the value, the filter's name.
		 */
		UNKNOWN,
		/** It is longer than anybody can mean. */
		LONG;

		/** The key of the text that says it. */
		public String text() {
			return "cases.filter.fault." + name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
