package app.wayside.privacy;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** Whoever looks at a masked value must say why. */
public final class RevealReasonMissing extends Invalid implements AtField {

	RevealReasonMissing() {
		super("privacy.refusal.reveal-reason-missing");
	}

	@Override
	public String field() {
		return "reason";
	}

}
