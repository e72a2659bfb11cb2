package app.wayside.cases.automation;

import app.wayside.refusal.NotFound;

/** There is no such automation. */
public final class AutomationNotFound extends NotFound {

	AutomationNotFound() {
		super("cases.automation.refusal.not-found");
	}

}
