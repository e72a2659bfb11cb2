package app.wayside.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that met trouble is tried again, and when no more.
 *
 * @param pauses after the first try, the second …; the last one repeats
 * @param giveUpAfter the beginning of the first try
 */
record RetryPlan(List<Duration> pauses, Duration giveUpAfter) {

	RetryPlan {
		if (pauses.isEmpty() || pauses.stream().anyMatch((pause) -> !pause.isPositive())) {
			throw new IllegalArgumentException("Pauses between tries must be longer than nothing");
		}
		pauses = List.copyOf(pauses);
	}

	/**
	 * The time of the next try after so many; none if that would be beyond the end.
	 */
	Optional<Instant> next(int tries, Instant firstTry, Instant now) {
		return Optional.of(now.plus(pauseAfter(tries)))
			.filter((next) -> !next.isAfter(firstTry.plus(this.giveUpAfter)));
	}

	/** So many tries fit if each takes no time. */
	int mostTries() {
		int tries = 1;
		Duration elapsed = pauseAfter(1);
		while (elapsed.compareTo(this.giveUpAfter) <= 0) {
			tries++;
			elapsed = elapsed.plus(pauseAfter(tries));
		}
		return tries;
	}

	private Duration pauseAfter(int tries) {
		return this.pauses.get(Math.min(Math.max(tries, 1), this.pauses.size()) - 1);
	}

}
