package app.wayside.cases;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** Cases of the process cannot end so now: the code is not on the tenant's list. */
public final class NoSuchEnding extends Invalid implements AtField {

	private final String field;

	NoSuchEnding(String field, String code) {
		super("cases.refusal.no-such-ending", code);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
