package app.wayside.identity;

import app.wayside.refusal.Conflict;

/** Somebody else changed it since it was read. */
public final class ChangedMeanwhile extends Conflict {

	ChangedMeanwhile() {
		super("identity.refusal.changed-meanwhile");
	}

}
