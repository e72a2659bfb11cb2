package app.wayside.cases.playbooks;

import app.wayside.refusal.NotFound;

/** The case has no such step, or it is not open yet. */
public final class NoSuchStep extends NotFound {

	NoSuchStep(String step) {
		super("cases.playbooks.refusal.no-step", step);
	}

}
