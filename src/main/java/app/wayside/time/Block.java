package app.wayside.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One unbroken stretch of opening on a day's wall clock: from is inside, to is not. Hours
 * that pass midnight are two blocks, on two days.
 *
 * @param from the first moment open
 * @param to the first moment closed again; midnight means the end of the day, 24:00
 */
public record Block(LocalTime from, LocalTime to) {

	/** The whole day, 00:00 to 24:00. */
	public static final Block ALL_DAY = new Block(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

	private static final String END_OF_DAY = "24:00";

	public Block {
		if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
			throw new IllegalArgumentException("A block must end after it starts: " + from + "-" + to);
		}
	}

	/**
	 * Reads what {@link #toString()} writes.
	 * @param text for example {@code 09:00-12:00} or {@code 18:00-24:00}
	 */
	@JsonCreator
	public static Block parse(String text) {
		int dash = text.indexOf('-');
		if (dash < 0) {
			throw new IllegalArgumentException("A block is written 09:00-12:00, not " + text);
		}
		String to = text.substring(dash + 1).strip();
		return new Block(LocalTime.parse(text.substring(0, dash).strip()),
				to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
	}

	boolean endsBy(LocalTime time) {
		return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(time);
	}

	Span on(LocalDate day, ZoneOffset offset) {
		LocalDate lastDay = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
		return new Span(at(day, from, offset), at(lastDay, to, offset));
	}

	private static Instant at(LocalDate day, LocalTime time, ZoneOffset offset) {
		return day.atTime(time).toInstant(offset);
	}

	/** As written on the door: {@code 09:00-12:00}, {@code 18:00-24:00}. */
	@Override
	@JsonValue
	public String toString() {
		return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : to.toString());
	}

}
