package app.wayside.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What another desk handed out, and how far it came.
 *
 * @param id the import
 * @param source the other desk
 * @param fileNames of what was handed in
 * @param channel in which the cases go on
 * @param columns of a table; none of JSON
 * @param mapping what they hold
 * @param categories what tags mean here, by tag
 * @param state how far it came
 * @param total tickets
 * @param by who handed it in
 * @param at when
 * @param counts what became of the tickets
 */
public record PastImport(UUID id, Source source, String fileNames, @Nullable UUID channel, List<String> columns,
		List<ImportColumn> mapping, Map<String, String> categories, State state, int total, String by, Instant at,
		Map<Outcome, Integer> counts) {

	/** How far an import came. */
	public enum State {

		/** It is looked at, and nothing has changed. */
		DRAFT,
		/** It is being taken in. */
		RUNNING,
		/** Somebody stopped it; it can go on. */
		STOPPED,
		/** It is through. */
		DONE,
		/** It is being taken back. */
		UNDOING,
		/** It was taken back. */
		UNDONE

	}

	/** What became of a ticket, or would. */
	public enum Outcome {

		/** Not looked at yet. */
		WAITING,
		/** A new case. */
		CREATED,
		/** More was said on a case that came before. */
		UPDATED,
		/** It came before, and nothing is new. */
		KNOWN,
		/** It cannot be taken in. */
		REFUSED,
		/** Its case was taken back. */
		REMOVED,
		/** Its case stays, because somebody worked on it. */
		KEPT

	}

	/** How many tickets came to this. */
	public int count(Outcome outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** How much of it is through, in per cent. */
	public int progress() {
		return (this.total == 0) ? 100 : 100 * (this.total - count(Outcome.WAITING)) / this.total;
	}

	/**
	 * What became of a ticket, or would.
	 *
	 * @param place in the file, from 1
	 * @param number of the ticket
	 * @param outcome what
	 * @param reason key of the reason; empty where there is none
	 * @param caseId the case, where there is one
	 */
	public record Line(int place, String number, Outcome outcome, String reason, @Nullable UUID caseId) {
	}

}
