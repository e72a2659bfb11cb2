package app.wayside.cases.deeds;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A deed lacks something, or names what there is not. */
public final class DeedNotValid extends Invalid implements AtField {

	private final int step;

	private final String part;

	DeedNotValid(int step, String part, String fault, Object... arguments) {
		super("cases.deeds.fault." + fault, arguments);
		this.step = step;
		this.part = part;
	}

	/** Its place among the others, counted from 0. */
	public int step() {
		return this.step;
	}

	@Override
	public String field() {
		return "deeds[" + this.step + "]" + (this.part.isEmpty() ? "" : "." + this.part);
	}

}
