package app.wayside.cases.catalogue;

import app.wayside.refusal.Conflict;

/** Somebody else changed the same process or category in the meantime. */
public final class CatalogueChanged extends Conflict {

	CatalogueChanged(String key) {
		super("cases.refusal.catalogue-changed", key);
	}

}
