package app.wayside.cases.learning;

import java.time.Instant;

import app.wayside.cases.triage.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as those who teach it see it.
 *
 * @param scheme its labels
 * @param origin where it comes from
 * @param corrections that are kept
 * @param version grows with each change; 0 for what comes with Wayside
 * @param changedAt when its labels were changed last, UTC; none for what comes with
 * Wayside
 */
public record OwnScheme(Scheme scheme, Origin origin, long corrections, int version, @Nullable Instant changedAt) {

	/** Where a scheme comes from. */
	public enum Origin {

		/** It comes with Wayside, or follows from processes and categories. */
		BUILT_IN,
		/** An administrator made it. */
		OWN

	}

}
