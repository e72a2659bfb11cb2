package app.wayside.approvals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long each level has for a decision, in elapsed time: the first (whoever was asked)
 * two hours, the second (all who may decide) four. From the third on it stands first and
 * red, and rises no more.
 */
final class Ladder {

	static final int TOP = 3;

	private static final List<Duration> PATIENCE = List.of(Duration.ofHours(2), Duration.ofHours(4));

	private Ladder() {
	}

	static Instant due(int level, Instant from) {
		return from.plus(PATIENCE.get(level - 1));
	}

}
