package app.wayside.cases;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** The scheme has no such label. */
public final class UnknownLabel extends Invalid implements AtField {

	UnknownLabel(String label) {
		super("cases.refusal.unknown-label", label);
	}

	@Override
	public String field() {
		return "label";
	}

}
