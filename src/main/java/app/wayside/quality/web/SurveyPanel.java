package app.wayside.quality.web;

import app.wayside.quality.Survey;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What the customer answered about a case.
 *
 * @param survey about the case, if there is one
 */
public record SurveyPanel(@Nullable Survey survey) implements Fragment {

	@Override
	public String template() {
		return "quality/panel";
	}

}
