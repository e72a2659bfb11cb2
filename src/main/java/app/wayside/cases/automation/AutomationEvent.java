package app.wayside.cases.automation;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to automations. Their words stay beside the log. */
public sealed interface AutomationEvent extends DomainEvent {

	/** The automation. */
	AutomationId automationId();

	@Override
	default Subject about() {
		return new Subject("automation", automationId().value());
	}

	/** An automation was written. */
	record Added(Fact fact, AutomationId automationId) implements AutomationEvent {
	}

	/** An automation does something else. */
	record Changed(Fact fact, AutomationId automationId, int version) implements AutomationEvent {
	}

	/** An automation works, or no longer. */
	record Switched(Fact fact, AutomationId automationId, Automation.State state) implements AutomationEvent {
	}

	/** An automation went. */
	record Removed(Fact fact, AutomationId automationId) implements AutomationEvent {
	}

	/** It did all its deeds to a case. */
	record Ran(Fact fact, AutomationId automationId, CaseId caseId, int version) implements AutomationEvent {
	}

	/**
	 * It would have written to more people than it may, or failed again and again (then
	 * without letters), and stopped.
	 */
	record Paused(Fact fact, AutomationId automationId, int letters) implements AutomationEvent {
	}

}
