package app.wayside.customers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A list of customers that was handed in.
 *
 * @param id of it
 * @param fileName as it was handed in
 * @param columns the headings
 * @param mapping what each column holds
 * @param state how far it came
 * @param total how many rows
 * @param by who handed it in
 * @param at when, UTC
 * @param finished when it was through, UTC
 * @param outcomes how many rows became what
 */
public record CustomerImport(UUID id, String fileName, List<String> columns, List<ImportField> mapping, State state,
		int total, String by, Instant at, @Nullable Instant finished, Map<Outcome, Integer> outcomes) {

	/** How far it came. The names are stored. */
	public enum State {

		/** Its columns can still be chosen. */
		DRAFT,
		/** It is taken in, in the background. */
		RUNNING,
		/** All rows are through. */
		DONE,
		/** It was taken back. */
		UNDONE

	}

	/** What became of a row. The names are stored. */
	public enum Outcome {

		/** Not looked at yet. */
		WAITING,
		/** A new customer. */
		CREATED,
		/** A customer that is known already, who stays as he is. */
		KNOWN,
		/** Not taken in. */
		FAULTY,
		/** Taken back. */
		UNDONE

	}

	/** How many rows became something. */
	public int count(Outcome outcome) {
		return this.outcomes.getOrDefault(outcome, 0);
	}

	/** How many of a hundred rows are through. */
	public int progress() {
		return (this.total == 0) ? 100 : 100 * (this.total - count(Outcome.WAITING)) / this.total;
	}

	/**
	 * What became of a row, or would.
	 *
	 * @param line of the file
	 * @param outcome what
	 * @param field in which something is wrong; empty where nothing is
	 * @param reason the key of the text; empty where nothing is
	 * @param who the name on the row
	 */
	public record Line(int line, Outcome outcome, String field, String reason, String who) {
	}

}
