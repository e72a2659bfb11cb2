package app.wayside.cases.problems;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One word to all whom a problem concerns.
 *
 * @param id of it
 * @param problemId the problem
 * @param texts by primary language; gaps may stand in them
 * @param state how far it is
 * @param approvalId that it waits for, or waited for
 * @param by who wrote it
 * @param madeAt when, UTC
 * @param finishedAt when the last was told, UTC
 * @param counts of its recipients
 */
public record FanOut(FanOutId id, UUID problemId, Map<String, String> texts, State state, @Nullable UUID approvalId,
		String by, Instant madeAt, @Nullable Instant finishedAt, Counts counts) {

	/** How far it is. The names are stored. */
	public enum State {

		/** It is looked at. */
		PLANNED,
		/** Somebody else has to agree. */
		ASKED,
		/** It is being sent. */
		RUNNING,
		/** It was stopped; whoever was told is told. */
		STOPPED,
		/** Nobody agreed. */
		REJECTED,
		/** All rows have a result. */
		DONE

	}

	/**
	 * Counts of rows.
	 *
	 * @param waiting still to be told
	 * @param sent told
	 * @param leftOut not to be told
	 * @param refused that could not be told
	 */
	public record Counts(int waiting, int sent, int leftOut, int refused) {

		/** Who is told, in the end. */
		public int recipients() {
			return this.waiting + this.sent + this.refused;
		}

		/** In percent. */
		public int percent() {
			return (recipients() == 0) ? 100 : 100 * (recipients() - this.waiting) / recipients();
		}

	}

}
