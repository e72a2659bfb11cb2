package app.wayside.cases.goodwill;

import app.wayside.cases.CaseId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;
import app.wayside.money.Money;

/**
 * What happens to the goodwill of a case. The log outlives an erasure, so no event holds
 * anybody's words.
 */
public sealed interface GoodwillEvent extends DomainEvent {

	/** The case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** It was given. */
	record Given(Fact fact, CaseId caseId, GoodwillId goodwillId, GoodwillKind kind,
			Money cost) implements GoodwillEvent {
	}

	/** It is above a limit, and somebody else was asked. */
	record Asked(Fact fact, CaseId caseId, GoodwillId goodwillId, GoodwillKind kind,
			Money cost) implements GoodwillEvent {
	}

	/** It was asked for, and is not given. */
	record Refused(Fact fact, CaseId caseId, GoodwillId goodwillId) implements GoodwillEvent {
	}

	/** What was given is taken back. */
	record Reversed(Fact fact, CaseId caseId, GoodwillId goodwillId, Money cost) implements GoodwillEvent {
	}

}
