package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is no such role. */
public final class RoleNotFound extends NotFound {

	RoleNotFound() {
		super("identity.refusal.role-not-found");
	}

}
