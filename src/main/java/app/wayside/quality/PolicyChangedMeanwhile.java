package app.wayside.quality;

import app.wayside.refusal.Conflict;

/** Somebody else changed how surveys are sent in the meantime. */
public final class PolicyChangedMeanwhile extends Conflict {

	PolicyChangedMeanwhile() {
		super("quality.refusal.policy-changed");
	}

}
