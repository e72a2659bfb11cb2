package app.wayside.identity;

import java.util.List;

import app.wayside.refusal.Forbidden;

/** The actor lacks the permission that a command takes. */
public final class NotAllowed extends Forbidden {

	NotAllowed(List<Permission> wanted) {
		super("identity.refusal.not-allowed", wanted.getFirst().name());
	}

}
