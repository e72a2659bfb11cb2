package app.wayside.cases.complaints;

import app.wayside.refusal.Invalid;

/** A plan is for a time to come. */
public final class PlanInThePast extends Invalid {

	PlanInThePast(Object... arguments) {
		super("cases.refusal.plan-in-the-past", arguments);
	}

}
