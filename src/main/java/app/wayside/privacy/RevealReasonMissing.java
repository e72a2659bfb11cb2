package app.wayside.privacy;

import app.wayside.refusal.Invalid;

/** Whoever looks at a masked value must say why. */
public final class RevealReasonMissing extends Invalid {

	RevealReasonMissing() {
		super("privacy.refusal.reveal-reason-missing");
	}

}
