package app.wayside.api.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When an attempt follows one that failed, as Standard Webhooks recommends: nine times
 * over some three days, and then no more.
 */
final class Retries {

	private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
			Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));

	private Retries() {
	}

	/** How long to wait after so many attempts; none where it is given up. */
	static Optional<Duration> after(int attempts) {
		return (attempts <= WAITS.size()) ? Optional.of(WAITS.get(Math.max(0, attempts - 1))) : Optional.empty();
	}

}
