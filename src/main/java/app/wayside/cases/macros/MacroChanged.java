package app.wayside.cases.macros;

import app.wayside.refusal.Conflict;

/** Somebody else changed the macro meanwhile. */
public final class MacroChanged extends Conflict {

	MacroChanged(String name) {
		super("cases.macros.refusal.changed", name);
	}

}
