package app.wayside.quality.web;

import app.wayside.quality.SurveyPolicy;
import app.wayside.web.Page;

/**
 * How surveys are sent.
 *
 * @param policy as it is
 */
public record SurveyPolicyPage(SurveyPolicy policy) implements Page {

	@Override
	public String template() {
		return "quality/policy";
	}

	@Override
	public String section() {
		return "settings";
	}

}
