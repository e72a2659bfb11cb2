package app.wayside.cases.bulk.web;

import java.util.List;

import app.wayside.cases.bulk.BulkJob;
import app.wayside.cases.bulk.BulkRow;
import app.wayside.web.Fragment;

/**
 * How far a change is, with the result for each case.
 *
 * @param job the change
 * @param rows its cases
 */
public record BulkProgressPart(BulkJob job, List<BulkRow> rows) implements Fragment {

	@Override
	public String template() {
		return "cases/bulkprogress";
	}

	/** The colour of a result. */
	public static String tone(BulkRow row) {
		return switch (row.state()) {
			case "DONE", "UNDONE" -> "good";
			case "REFUSED", "KEPT" -> "warn";
			default -> "plain";
		};
	}

}
