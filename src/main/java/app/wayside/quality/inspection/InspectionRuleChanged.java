package app.wayside.quality.inspection;

import app.wayside.refusal.Conflict;

/** Somebody else changed what is inspected in the meantime. */
public final class InspectionRuleChanged extends Conflict {

	InspectionRuleChanged() {
		super("quality.refusal.inspection-rule-changed");
	}

}
