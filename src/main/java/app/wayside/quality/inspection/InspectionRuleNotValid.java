package app.wayside.quality.inspection;

import app.wayside.refusal.Invalid;

/** A case stands still after 1 to 60 days; a promise is at risk 1 to 72 hours ahead. */
public final class InspectionRuleNotValid extends Invalid {

	InspectionRuleNotValid() {
		super("quality.refusal.inspection-rule-not-valid");
	}

}
