package app.wayside.cases.automation.web;

import java.util.List;

import app.wayside.cases.automation.Automation;
import app.wayside.web.Page;

/**
 * The automations.
 *
 * @param lines one for each, in the order in which they act
 */
public record AutomationsPage(List<Line> lines) implements Page {

	@Override
	public String template() {
		return "cases/automation/list";
	}

	@Override
	public String section() {
		return "settings";
	}

	/**
	 * An automation in the list.
	 *
	 * @param automation itself
	 * @param when it looks at a case, and at which
	 * @param then what it does
	 */
	public record Line(Automation automation, String when, List<String> then) {
	}

}
