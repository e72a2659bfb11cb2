package app.wayside.approvals;

import app.wayside.refusal.Conflict;

/** Somebody decided, or it was withdrawn. */
public final class AlreadyDecided extends Conflict {

	AlreadyDecided(String decidedBy) {
		super("approvals.refusal.already-decided", decidedBy);
	}

}
