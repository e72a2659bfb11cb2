package app.wayside.api.once;

import app.wayside.refusal.Invalid;

/** An idempotency key is empty, too long or not printable. */
public final class KeyNotValid extends Invalid {

	KeyNotValid(int longest) {
		super("api.refusal.key-length", longest);
	}

}
