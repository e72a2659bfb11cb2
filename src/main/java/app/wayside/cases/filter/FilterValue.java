package app.wayside.cases.filter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after the colon of a filter. */
public sealed interface FilterValue {

	/** As it is written. */
	String written();

	/**
	 * A word: a choice, a key, an address.
	 *
	 * @param text in lower case
	 */
	record Named(String text) implements FilterValue {

		private static final Pattern BARE = Pattern
			.compile("[^\\s\\p{Z}\\p{Cntrl},，\"“”„「」『』<>][^\\s\\p{Z}\\p{Cntrl},，\"“”„「」『』]*");

		@Override
		public String written() {
			return BARE.matcher(this.text).matches() ? this.text : '"' + this.text + '"';
		}
	}

	/**
	 * A length of time from now: {@code <2h} within it, {@code >7d} beyond it.
	 *
	 * @param side within or beyond
	 * @param count how many of the unit
	 * @param unit minutes, hours, days or weeks
	 */
	record Span(Side side, int count, Unit unit) implements FilterValue {

		@Override
		public String written() {
			return this.side.sign + this.count + this.unit.letter;
		}
	}

	/**
	 * A day in the reader's zone: before, on or after it.
	 *
	 * @param side before, on or after
	 * @param date the day
	 */
	record Day(Side side, LocalDate date) implements FilterValue {

		@Override
		public String written() {
			return this.side.sign + this.date;
		}
	}

	/**
	 * Clocks that run out within some minutes and have not yet: as the wall counts them.
	 *
	 * @param count of minutes
	 */
	record Minutes(int count) implements FilterValue {

		@Override
		public String written() {
			return String.valueOf(this.count);
		}
	}

	/** On which side of a time. */
	enum Side {

		/** Nearer than, or before. */
		WITHIN("<"),
		/** Further than, or after. */
		BEYOND(">"),
		/** On that day. */
		ON("");

		private final String sign;

		Side(String sign) {
			this.sign = sign;
		}

	}

	/** Units of time, with the seconds they last. */
	enum Unit {

		/** Minutes. */
		MINUTES("m", 60),
		/** Hours. */
		HOURS("h", 3600),
		/** Days of 24 hours. */
		DAYS("d", 86_400),
		/** Weeks. */
		WEEKS("w", 604_800);

		private final String letter;

		private final long seconds;

		Unit(String letter, long seconds) {
			this.letter = letter;
			this.seconds = seconds;
		}

		/** How long one is. */
		public long seconds() {
			return this.seconds;
		}

	}

	/** Reads a time; nothing where it is none. */
	static Optional<FilterValue> time(String text) {
		return Times.read(text);
	}

	/** How times are written. */
	final class Times {

		private static final Pattern SPAN = Pattern.compile("([<>])(\\d{1,5})([mhdw])", Pattern.CASE_INSENSITIVE);

		private static final Pattern DAY = Pattern.compile("([<>]?)(\\d{4})-(\\d{2})-(\\d{2})");

		private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

		private Times() {
		}

		private static Optional<FilterValue> read(String text) {
			Matcher span = SPAN.matcher(text);
			if (span.matches()) {
				return Optional.of(new Span(side(span.group(1)), Integer.parseInt(span.group(2)), unit(span.group(3))));
			}
			Matcher day = DAY.matcher(text);
			if (day.matches()) {
				return date(day).map((date) -> new Day(side(day.group(1)), date));
			}
			return MINUTES.matcher(text).matches() ? Optional.of(new Minutes(Integer.parseInt(text)))
					: Optional.empty();
		}

		private static Optional<LocalDate> date(Matcher day) {
			try {
				return Optional.of(LocalDate.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)),
						Integer.parseInt(day.group(4))));
			}
			catch (java.time.DateTimeException ex) {
				return Optional.empty();
			}
		}

		private static Side side(String sign) {
			return switch (sign) {
				case "<" -> Side.WITHIN;
				case ">" -> Side.BEYOND;
				default -> Side.ON;
			};
		}

		private static Unit unit(String letter) {
			return switch (letter) {
				case "m", "M" -> Unit.MINUTES;
				case "h", "H" -> Unit.HOURS;
				case "d", "D" -> Unit.DAYS;
				default -> Unit.WEEKS;
			};
		}

	}

}
