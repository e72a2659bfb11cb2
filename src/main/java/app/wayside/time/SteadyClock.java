package app.wayside.time;

import java.time.Duration;

/**
 * Measures how long something takes. It goes on evenly, whatever somebody does to the
 * wall clock of the machine, but what it shows means nothing to another process.
 */
@FunctionalInterface
public interface SteadyClock {

	/** The steady clock of the machine. */
	static SteadyClock ofMachine() {
		return () -> Duration.ofNanos(System.nanoTime());
	}

	/** How long it has been going, from a beginning of its own. */
	Duration shows();

}
