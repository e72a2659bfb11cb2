package app.wayside.api.once;

import app.wayside.refusal.Invalid;

/** An idempotency key was sent again with another request. */
public final class KeyUsed extends Invalid {

	KeyUsed() {
		super("api.refusal.key-used");
	}

}
