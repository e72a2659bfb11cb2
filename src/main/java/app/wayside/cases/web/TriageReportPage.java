package app.wayside.cases.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.TriageReport;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How well triage does and what it was taught.
 *
 * @param agreement of the last 30 days, by scheme
 * @param corrections the latest
 */
public record TriageReportPage(List<TriageReport.Agreement> agreement, List<Row> corrections) implements Page {

	/**
	 * A correction.
	 *
	 * @param id of it
	 * @param scheme its name in the reader's language
	 * @param label in the reader's language
	 * @param text that was judged
	 * @param caseId the case
	 * @param at when, UTC
	 * @param by whom
	 */
	public record Row(UUID id, String scheme, String label, String text, @Nullable UUID caseId, Instant at, String by) {
	}

	@Override
	public String template() {
		return "cases/triagereport";
	}

	@Override
	public String section() {
		return "settings";
	}

}
