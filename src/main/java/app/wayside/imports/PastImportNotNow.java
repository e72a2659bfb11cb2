package app.wayside.imports;

import app.wayside.refusal.Conflict;

/** It does not stand where this could be done. */
public final class PastImportNotNow extends Conflict {

	PastImportNotNow() {
		super("imports.refusal.not-now");
	}

}
