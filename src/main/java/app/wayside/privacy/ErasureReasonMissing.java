package app.wayside.privacy;

import app.wayside.refusal.Invalid;

/** An erasure must say on whose request and why. */
public final class ErasureReasonMissing extends Invalid {

	ErasureReasonMissing() {
		super("privacy.refusal.erasure-reason-missing");
	}

}
