package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is no such member of staff. */
public final class StaffNotFound extends NotFound {

	StaffNotFound() {
		super("identity.refusal.staff-not-found");
	}

}
