package app.wayside.cases.automation;

import app.wayside.refusal.Conflict;

/** Somebody else changed the automation meanwhile. */
public final class AutomationChanged extends Conflict {

	AutomationChanged(String name) {
		super("cases.automation.refusal.changed", name);
	}

}
