package app.wayside.quality;

import app.wayside.refusal.Invalid;

/** A survey is sent after 0 minutes to 30 days, and not again within 0 to 365 days. */
public final class PolicyNotValid extends Invalid {

	PolicyNotValid() {
		super("quality.refusal.policy-not-valid");
	}

}
