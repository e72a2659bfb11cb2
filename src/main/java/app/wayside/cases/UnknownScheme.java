package app.wayside.cases;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** Triage has no such scheme. */
public final class UnknownScheme extends Invalid implements AtField {

	/** Nothing has this word. */
	public UnknownScheme(String scheme) {
		super("cases.refusal.unknown-scheme", scheme);
	}

	@Override
	public String field() {
		return "scheme";
	}

}
