package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is no such skill. */
public final class SkillNotFound extends NotFound {

	SkillNotFound() {
		super("identity.refusal.skill-not-found");
	}

}
