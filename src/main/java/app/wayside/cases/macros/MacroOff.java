package app.wayside.cases.macros;

import app.wayside.refusal.Conflict;

/** The macro is switched off. */
public final class MacroOff extends Conflict {

	MacroOff(String name) {
		super("cases.macros.refusal.off", name);
	}

}
