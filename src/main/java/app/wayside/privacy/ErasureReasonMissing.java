package app.wayside.privacy;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** An erasure must say on whose request and why. */
public final class ErasureReasonMissing extends Invalid implements AtField {

	ErasureReasonMissing() {
		super("privacy.refusal.erasure-reason-missing");
	}

	@Override
	public String field() {
		return "reason";
	}

}
