package app.wayside.quality;

import app.wayside.refusal.Conflict;

/** The answer was given more than a day ago, and stays as it is. */
public final class SurveyOver extends Conflict {

	SurveyOver() {
		super("quality.refusal.survey-over");
	}

}
