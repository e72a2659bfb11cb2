package app.wayside.cases.macros;

import app.wayside.refusal.Forbidden;

/** A macro for others is changed by those who lead them. */
public final class MacroNotYours extends Forbidden {

	MacroNotYours() {
		super("cases.macros.refusal.not-yours");
	}

}
