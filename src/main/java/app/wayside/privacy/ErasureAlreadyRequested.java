package app.wayside.privacy;

import app.wayside.refusal.Conflict;

/** An erasure of this customer waits for its approval, or was done. */
public final class ErasureAlreadyRequested extends Conflict {

	ErasureAlreadyRequested() {
		super("privacy.refusal.erasure-already-requested");
	}

}
