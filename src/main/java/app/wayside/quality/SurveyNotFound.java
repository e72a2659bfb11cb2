package app.wayside.quality;

import app.wayside.refusal.NotFound;

/** There is no such survey. */
public final class SurveyNotFound extends NotFound {

	SurveyNotFound() {
		super("quality.refusal.survey-not-found");
	}

}
