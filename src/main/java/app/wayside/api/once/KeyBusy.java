package app.wayside.api.once;

import app.wayside.refusal.Conflict;

/**
 * The request with an idempotency key has no answer yet: it is being carried out, or the
 * node that carried it out is gone and nobody can say how far it came.
 */
public final class KeyBusy extends Conflict {

	KeyBusy() {
		super("api.refusal.key-busy");
	}

}
