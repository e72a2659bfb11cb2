package app.wayside.cases;

import app.wayside.cases.filter.FilterFault;
import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A filter says something that nobody can look for. */
public final class FilterNotUnderstood extends Invalid implements AtField {

	FilterNotUnderstood(FilterFault fault) {
		super(fault.kind().text(), fault.arguments().toArray());
	}

	@Override
	public String field() {
		return "filter";
	}

}
