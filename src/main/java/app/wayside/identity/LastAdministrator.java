package app.wayside.identity;

import app.wayside.refusal.Conflict;

/** Nobody would be left who may change staff and roles. */
public final class LastAdministrator extends Conflict {

	LastAdministrator() {
		super("identity.refusal.last-administrator");
	}

}
