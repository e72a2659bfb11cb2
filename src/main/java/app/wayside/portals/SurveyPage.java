package app.wayside.portals;

import app.wayside.portals.CasePage.Names;
import app.wayside.quality.Survey;
import app.wayside.web.Page;

/**
 * The question whether a customer was served well.
 *
 * @param token of his link
 * @param company the travel company's name in both languages
 * @param survey the question, and his answer
 * @param matter number and subject of the case
 * @param chosen the score of the link that he followed; zero for none
 * @param open whether he may answer now
 */
public record SurveyPage(String token, Names company, Survey survey, Matter matter, int chosen,
		boolean open) implements Page {

	@Override
	public String template() {
		return "portals/survey";
	}

	/** The score to show as chosen: of the link, or of his answer. */
	public int score() {
		Integer given = this.survey.score();
		return (this.chosen > 0) ? this.chosen : (given != null) ? given : 0;
	}

	/** Whether he has answered. */
	public boolean answered() {
		return this.survey.score() != null;
	}

	/**
	 * What it is about.
	 *
	 * @param number of the case
	 * @param subject of the case
	 */
	public record Matter(String number, String subject) {
	}

}
