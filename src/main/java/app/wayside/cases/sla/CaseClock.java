package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One clock of a case, as it stands at a moment.
 *
 * @param kind what it measures
 * @param state how it stands
 * @param startedAt when it started; with the kind, this names the clock within its case
 * @param dueAt when its time is, or was, used up; none while it is paused or if it ended
 * in a pause
 * @param warnAt when to warn, under the same conditions; never after {@code dueAt}
 * @param endedAt when it ended, for the final states
 * @param remaining working time left; negative is working time over
 * @param breachedAt when the time was used up, if it was not done by then
 * @param explanation why, step by step
 */
public record CaseClock(ClockKind kind, ClockState state, Instant startedAt, @Nullable Instant dueAt,
		@Nullable Instant warnAt, @Nullable Instant endedAt, Duration remaining, @Nullable Instant breachedAt,
		List<ClockStep> explanation) {

	public CaseClock {
		explanation = List.copyOf(explanation);
	}

	/** The word that it is about; none where it is about no promise. */
	public Optional<ClockStep.Promised> promise() {
		return (explanation.getFirst() instanceof ClockStep.Promised promised) ? Optional.of(promised)
				: Optional.empty();
	}

	/** Whether it runs or waits, that is, has not ended. */
	public boolean open() {
		return endedAt == null;
	}

}
