package app.wayside.quality;

import app.wayside.refusal.Invalid;

/** A score is a whole number from one to five. */
public final class ScoreNotValid extends Invalid {

	ScoreNotValid(int score) {
		super("quality.refusal.score-not-valid", score);
	}

}
