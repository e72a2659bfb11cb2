package app.wayside.cases.bulk.web;

import app.wayside.cases.bulk.BulkTrial;
import app.wayside.web.Fragment;

/**
 * What a change would do.
 *
 * @param trial counts of cases
 */
public record BulkTrialPart(BulkTrial trial) implements Fragment {

	@Override
	public String template() {
		return "cases/bulktrial";
	}

}
