package app.wayside.cases.problems;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to a problem beside what happens to its case. */
public sealed interface ProblemEvent extends DomainEvent {

	/** The problem's case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** A case stands for many from now on. */
	record Marked(Fact fact, CaseId caseId, Problem.Kind kind) implements ProblemEvent {
	}

	/** One word begins to go out to so many. */
	record FanOutStarted(Fact fact, CaseId caseId, FanOutId fanOutId, int recipients) implements ProblemEvent {
	}

	/** Somebody else has to agree first. */
	record FanOutAsked(Fact fact, CaseId caseId, FanOutId fanOutId, int recipients) implements ProblemEvent {
	}

	/** It was stopped after so many. */
	record FanOutStopped(Fact fact, CaseId caseId, FanOutId fanOutId, int sent) implements ProblemEvent {
	}

	/** All were told who could be. */
	record FanOutDone(Fact fact, CaseId caseId, FanOutId fanOutId, int sent, int refused) implements ProblemEvent {
	}

}
