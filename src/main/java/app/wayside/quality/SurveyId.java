package app.wayside.quality;

import java.util.UUID;

/**
 * Names a survey.
 *
 * @param value the id as stored
 */
public record SurveyId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
