package app.wayside.api;

import app.wayside.refusal.Invalid;

/** A list was asked by a parameter that it does not know, and would answer everything. */
public final class UnknownParameter extends Invalid {

	UnknownParameter(String name, String known) {
		super(known.isEmpty() ? "api.refusal.no-parameters" : "api.refusal.parameter", name, known);
	}

}
