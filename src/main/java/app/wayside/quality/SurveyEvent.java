package app.wayside.quality;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/**
 * What happens to surveys. The log outlives an erasure, so no event holds the customer's
 * words.
 */
public sealed interface SurveyEvent extends DomainEvent {

	/** The survey. */
	SurveyId surveyId();

	@Override
	default Subject about() {
		return new Subject("survey", surveyId().value());
	}

	/** The customer was asked. */
	record Sent(Fact fact, SurveyId surveyId, CaseId caseId, CustomerId customerId) implements SurveyEvent {
	}

	/** He was not asked, for a reason. */
	record Skipped(Fact fact, SurveyId surveyId, CaseId caseId, String reason) implements SurveyEvent {
	}

	/** He answered, or changed his answer. */
	record Answered(Fact fact, SurveyId surveyId, CaseId caseId, CustomerId customerId,
			int score) implements SurveyEvent {
	}

	/** How surveys are sent was changed. */
	record PolicyChanged(Fact fact, boolean active, long delayMinutes, long capDays) implements SurveyEvent {

		@Override
		public SurveyId surveyId() {
			return new SurveyId(new UUID(0, 0));
		}

		@Override
		public Subject about() {
			return new Subject("survey-policy", this.fact.tenant().value());
		}
	}

}
