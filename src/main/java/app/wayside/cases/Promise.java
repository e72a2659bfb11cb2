package app.wayside.cases;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockState;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague said he would do by a moment.
 *
 * @param id of the promise
 * @param made on which case, and what was said
 * @param by who gave his word; nobody in particular where none
 * @param colleague to whom; to the customer where none
 * @param reason why it was moved or taken back last; empty where it was not
 * @param clock how it stands
 */
public record Promise(PromiseId id, Made made, @Nullable UUID by, @Nullable UUID colleague, String reason,
		CaseClock clock) {

	/**
	 * What was said.
	 *
	 * @param on which case
	 * @param at when, UTC
	 * @param words empty once they are forgotten
	 */
	public record Made(CaseId on, Instant at, String words) {
	}

	/** Whether it is still to be kept. */
	public boolean open() {
		return this.clock.open();
	}

	/** Whether its moment passed while it was still to be kept. */
	public boolean broken() {
		return this.clock.breachedAt() != null;
	}

	/** By when, UTC. */
	public Instant dueAt() {
		Instant due = this.clock.dueAt();
		return (due != null) ? due : this.made.at();
	}

	/** How it stands. */
	public State state() {
		if (open()) {
			return broken() ? State.BROKEN : State.OPEN;
		}
		if (this.clock.state() == ClockState.STOPPED) {
			return State.WITHDRAWN;
		}
		return broken() ? State.KEPT_LATE : State.KEPT;
	}

	/** How a promise stands. */
	public enum State {

		/** It is still to be kept. */
		OPEN,
		/** Its moment has passed, and it is still to be kept. */
		BROKEN,
		/** It was kept in time. */
		KEPT,
		/** It was kept, but too late. */
		KEPT_LATE,
		/** It was taken back, or its case was closed. */
		WITHDRAWN;

		/** As message keys write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
