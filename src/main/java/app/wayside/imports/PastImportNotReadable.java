package app.wayside.imports;

import app.wayside.refusal.Invalid;

/** A file cannot be read as what it is said to be. */
public final class PastImportNotReadable extends Invalid {

	PastImportNotReadable() {
		super("imports.refusal.not-readable");
	}

}
