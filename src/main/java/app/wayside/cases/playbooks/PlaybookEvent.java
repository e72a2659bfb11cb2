package app.wayside.cases.playbooks;

import java.util.List;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to the steps of cases. What is written down stays beside the log. */
public sealed interface PlaybookEvent extends DomainEvent {

	/** The case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** A step was done. */
	record StepDone(Fact fact, CaseId caseId, String playbook, String step, String choice) implements PlaybookEvent {
	}

	/** It is open again. */
	record StepUndone(Fact fact, CaseId caseId, String playbook, String step) implements PlaybookEvent {
	}

	/** A supervisor said that required steps need not be done. */
	record StepsWaived(Fact fact, CaseId caseId, String playbook, List<String> steps) implements PlaybookEvent {
	}

}
