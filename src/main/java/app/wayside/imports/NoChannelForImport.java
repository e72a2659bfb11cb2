package app.wayside.imports;

import app.wayside.refusal.Conflict;

/** Nobody said in which channel the cases go on. */
public final class NoChannelForImport extends Conflict {

	NoChannelForImport() {
		super("imports.refusal.no-channel");
	}

}
