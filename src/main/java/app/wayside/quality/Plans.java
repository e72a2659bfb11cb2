package app.wayside.quality;

import java.time.Instant;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans the question when a case closes, in the transaction that closes it, and forgets
 * it when the case opens again before it was asked. Where a colleague closed without
 * asking, there was nothing to settle, and nothing to ask about.
 */
@Component
class Plans {

	private final SurveyStore store;

	private final CaseDetails cases;

	Plans(SurveyStore store, CaseDetails cases) {
		this.store = store;
		this.cases = cases;
	}

	@EventListener
	void on(CaseEvent.Closed closed) {
		SurveyPolicy policy = this.store.policy();
		if (!policy.active() || closed.how() == CaseEvent.Closed.How.STAFF) {
			return;
		}
		CaseDetail about = this.cases.forCustomer(closed.caseId());
		if (!SurveyPolicy.NEVER_ASKED.contains(about.classification().process())) {
			Instant now = closed.fact().at();
			this.store.plan(of(about), now, now.plus(policy.delay()));
		}
	}

	@EventListener
	void on(CaseEvent.Reopened reopened) {
		this.store.forget(reopened.caseId().value());
	}

	static SurveyStore.Plan of(CaseDetail about) {
		var assignment = about.assignment();
		return new SurveyStore.Plan(about.id().value(), about.customerId().value(),
				(assignment.agent() != null) ? assignment.agent().value() : null,
				(assignment.team() != null) ? assignment.team().value() : null, about.classification().process());
	}

}
