package app.wayside.cases.filter;

import java.util.List;
import java.util.stream.Collectors;

/** One part of a filter: all parts have to hold. */
public sealed interface FilterTerm {

	/** Whether it must not hold. */
	boolean not();

	/** As it is written. */
	String written();

	/**
	 * A fact of the case: one of the values holds.
	 *
	 * @param not whether none of them may
	 * @param key which fact
	 * @param values at least one
	 */
	record Fact(boolean not, FilterKey key, List<FilterValue> values) implements FilterTerm {

		public Fact {
			values = List.copyOf(values);
		}

		@Override
		public String written() {
			return (this.not ? "-" : "") + this.key.word() + ":"
					+ this.values.stream().map(FilterValue::written).collect(Collectors.joining(","));
		}
	}

	/**
	 * A word that the case holds.
	 *
	 * @param not whether it must not
	 * @param text without spaces
	 */
	record Word(boolean not, String text) implements FilterTerm {

		@Override
		public String written() {
			return (this.not ? "-" : "") + this.text;
		}
	}

	/**
	 * Words that the case holds as they are written.
	 *
	 * @param not whether it must not
	 * @param text without quotation marks
	 */
	record Phrase(boolean not, String text) implements FilterTerm {

		@Override
		public String written() {
			return (this.not ? "-" : "") + '"' + this.text + '"';
		}
	}

}
