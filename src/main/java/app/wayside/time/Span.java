package app.wayside.time;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time; the end is outside. May be empty or inverted after a cut. */
record Span(Instant start, Instant end) {

	Span within(Instant earliest, Instant latest) {
		return new Span(start.isBefore(earliest) ? earliest : start, end.isAfter(latest) ? latest : end);
	}

	boolean isEmpty() {
		return !start.isBefore(end);
	}

	Duration length() {
		return Duration.between(start, end);
	}

}
