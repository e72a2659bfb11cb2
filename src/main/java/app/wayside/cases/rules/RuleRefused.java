package app.wayside.cases.rules;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A rule makes no sense as it was sent, and one of its fields is why. */
public final class RuleRefused extends Invalid implements AtField {

	private final String field;

	/** A refusal of the field with this name. */
	public RuleRefused(String field, String reason, Object... arguments) {
		super("cases.rules.refusal." + reason, arguments);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
