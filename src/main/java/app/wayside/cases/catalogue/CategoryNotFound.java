package app.wayside.cases.catalogue;

import app.wayside.refusal.NotFound;

/** The tenant has no such category. */
public final class CategoryNotFound extends NotFound {

	/** Nothing has this key. */
	public CategoryNotFound(String key) {
		super("cases.refusal.unknown-category", key);
	}

}
