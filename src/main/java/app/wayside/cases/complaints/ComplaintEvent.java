package app.wayside.cases.complaints;

import java.time.Instant;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/**
 * What happens to a complaint beside what happens to its case. The log outlives an
 * erasure, so no event holds anybody's words.
 */
public sealed interface ComplaintEvent extends DomainEvent {

	/** The case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** A case is a complaint from now on. */
	record Opened(Fact fact, CaseId caseId, String why, Instant answerBy, Instant solveBy) implements ComplaintEvent {
	}

	/** It is none after all. */
	record Withdrawn(Fact fact, CaseId caseId) implements ComplaintEvent {
	}

	/** The customer was told what will be done, and by when. */
	record PlanTold(Fact fact, CaseId caseId, Instant by) implements ComplaintEvent {
	}

	/** The result was told once more, or it was written why not. */
	record ToldAgain(Fact fact, CaseId caseId, SecondTelling how) implements ComplaintEvent {
	}

	/** The customer rated it. */
	record Rated(Fact fact, CaseId caseId, int score) implements ComplaintEvent {
	}

	/** Its entry in the register was written. */
	record Assessed(Fact fact, CaseId caseId, int likelihood, int impact, String rootCause) implements ComplaintEvent {
	}

	/** It was put away. */
	record Archived(Fact fact, CaseId caseId) implements ComplaintEvent {
	}

}
