package app.wayside.cases.sla;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The ladders of the tenant's processes: who is told, and when, before and after a clock
 * runs out.
 */
@Component
public class Ladders {

	/**
	 * When the next step for a clock is to be taken.
	 * @param process of the case
	 * @param clock the clock
	 * @param taken how many steps were taken already
	 * @return the moment; none where no step is left, or the clock stands still
	 */
	public @Nullable Instant nextStepAt(String process, CaseClock clock, int taken) {
		return (clock.state() == ClockState.RUNNING && taken == 0) ? clock.dueAt() : null;
	}

}
