package app.wayside.quality.inspection.web;

import app.wayside.quality.inspection.InspectionRule;
import app.wayside.web.Page;

/**
 * What an inspection looks for.
 *
 * @param rule as it stands
 */
public record InspectionRulePage(InspectionRule rule) implements Page {

	@Override
	public String template() {
		return "quality/inspectionrule";
	}

	@Override
	public String section() {
		return "settings";
	}

}
