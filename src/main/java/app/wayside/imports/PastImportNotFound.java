package app.wayside.imports;

import app.wayside.refusal.NotFound;

/** There is no such import. */
public final class PastImportNotFound extends NotFound {

	PastImportNotFound() {
		super("imports.refusal.not-found");
	}

}
