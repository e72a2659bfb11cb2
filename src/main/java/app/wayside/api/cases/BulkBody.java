package app.wayside.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.bulk.BulkChange;
import app.wayside.cases.bulk.BulkJob;
import app.wayside.cases.bulk.BulkRow;
import app.wayside.cases.bulk.BulkTrial;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of many cases.
 *
 * @param id of it
 * @param state planned, running, done, undoing or undone
 * @param kind of change; null while planned
 * @param counts of its rows
 * @param trial what it would do, where that was just looked at
 * @param madeAt UTC
 * @param finishedAt UTC; null while it runs
 */
@Schema(name = "BulkChange")
@JsonInclude(JsonInclude.Include.ALWAYS)
record BulkBody(UUID id, String state, @Nullable String kind, BulkJob.Counts counts, @Nullable BulkTrial trial,
		Instant madeAt, @Nullable Instant finishedAt) {

	static BulkBody of(BulkJob job, @Nullable BulkTrial trial) {
		BulkChange change = job.change();
		return new BulkBody(job.id().value(), Words.of(job.state()), (change != null) ? Words.of(change.kind()) : null,
				job.counts(), trial, job.madeAt(), job.finishedAt());
	}

	/**
	 * What is to be changed.
	 *
	 * @param cases ids or numbers
	 * @param filter asks for cases instead
	 * @param view the list or view that the filter narrows; all where none
	 * @param kind assign, wait, category, severity, resolve or close
	 * @param team key of a team
	 * @param agent address of a colleague; none puts cases back into the queue
	 * @param party to wait for
	 * @param label category or severity
	 * @param text why it waits, or the solution
	 * @param code of the solution
	 * @param rootCause why it had come to this
	 * @param dryRun true only says what would be changed
	 */
	@Schema(name = "NewBulkChange")
	record Draft(@Nullable List<String> cases, @Nullable String filter, @Nullable String view, @Nullable String kind,
			@Nullable String team, @Nullable String agent, @Nullable String party, @Nullable String label,
			@Nullable String text, @Nullable String code, @Nullable String rootCause, @Nullable Boolean dryRun) {
	}

	/**
	 * The result for a case.
	 *
	 * @param caseId the case
	 * @param number by which people call it
	 * @param state waiting, done, same, refused, undoing, undone or kept
	 * @param reason a word for why not; null where it was
	 */
	@Schema(name = "BulkRow")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Row(UUID caseId, String number, String state, @Nullable String reason) {

		static Row of(BulkRow row) {
			String reason = row.reason();
			return new Row(row.caseId(), row.number(), Words.of(row.state()),
					(reason != null) ? reason.substring(reason.lastIndexOf('.') + 1) : null);
		}

	}

}
