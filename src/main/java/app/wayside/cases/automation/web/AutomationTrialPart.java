package app.wayside.cases.automation.web;

import java.util.List;

import app.wayside.cases.automation.AutomationTrial;
import app.wayside.web.Fragment;

/**
 * What an automation would have done.
 *
 * @param when it looks at a case, and at which
 * @param then what it does
 * @param trial what it would have done
 */
public record AutomationTrialPart(String when, List<String> then, AutomationTrial trial) implements Fragment {

	@Override
	public String template() {
		return "cases/automation/trial";
	}

}
