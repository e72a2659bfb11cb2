package app.wayside.approvals;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A request, and a rejection, must say why. */
public final class ReasonMissing extends Invalid implements AtField {

	ReasonMissing() {
		super("approvals.refusal.reason-missing");
	}

	@Override
	public String field() {
		return "reason";
	}

}
