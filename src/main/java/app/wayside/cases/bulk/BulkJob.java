package app.wayside.cases.bulk;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change of many cases.
 *
 * @param id of it
 * @param state how far it is
 * @param change what is changed; none while it is planned
 * @param by whoever asked for it
 * @param madeAt when, UTC
 * @param finishedAt when the last row was done, UTC
 * @param counts of its rows
 */
public record BulkJob(BulkId id, State state, @Nullable BulkChange change, UUID by, Instant madeAt,
		@Nullable Instant finishedAt, Counts counts) {

	/** How far it is. The names are stored. */
	public enum State {

		/** Cases are chosen. */
		PLANNED,
		/** It is carried out. */
		RUNNING,
		/** All rows have a result. */
		DONE,
		/** It is taken back. */
		UNDOING,
		/** It was taken back, as far as that went. */
		UNDONE

	}

	/**
	 * Counts of rows.
	 *
	 * @param all of them
	 * @param waiting still to be done, or taken back
	 * @param changed and not taken back
	 * @param same that needed no change
	 * @param refused that could not be changed
	 * @param undone that were taken back
	 * @param kept that somebody changed since, so that they were not taken back
	 */
	public record Counts(int all, int waiting, int changed, int same, int refused, int undone, int kept) {

		/** In percent. */
		public int percent() {
			return (this.all == 0) ? 100 : 100 * (this.all - this.waiting) / this.all;
		}

	}

	/** Whether something is being done. */
	public boolean running() {
		return this.state == State.RUNNING || this.state == State.UNDOING;
	}

}
