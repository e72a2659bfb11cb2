package app.wayside.workspace.desk;

import app.wayside.cases.CaseRow;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs out first among a customer's open cases.
 *
 * @param row its case; none where no clock runs
 */
public record CustomerClock(@Nullable CaseRow row) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/customerclock";
	}

}
