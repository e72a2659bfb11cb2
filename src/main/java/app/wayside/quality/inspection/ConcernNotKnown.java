package app.wayside.quality.inspection;

import app.wayside.refusal.NotFound;

/** No inspection looks for that. */
public final class ConcernNotKnown extends NotFound {

	/** Says what was asked for. */
	public ConcernNotKnown(String word) {
		super("quality.refusal.concern-not-known", word);
	}

}
