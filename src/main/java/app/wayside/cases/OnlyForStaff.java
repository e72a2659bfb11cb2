package app.wayside.cases;

import app.wayside.refusal.Invalid;

/** A program cannot take a case for itself: it has no desk. */
public final class OnlyForStaff extends Invalid {

	/** Refuses an actor. */
	public OnlyForStaff(String actor) {
		super("cases.refusal.only-for-staff", actor);
	}

}
