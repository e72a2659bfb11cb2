package app.wayside.quality;

import app.wayside.cases.complaints.Complaints;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the customer's rating into his complaint, where his case is one. */
@Component
class RatedComplaints {

	private final Complaints complaints;

	RatedComplaints(Complaints complaints) {
		this.complaints = complaints;
	}

	@EventListener
	void on(SurveyEvent.Answered answered) {
		this.complaints.rated(answered.caseId(), answered.score());
	}

}
