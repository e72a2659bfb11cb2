package app.wayside.cases.goodwill;

import app.wayside.approvals.ApprovalEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears whether somebody agreed to goodwill above a limit. */
@Component
class GoodwillDecisions {

	private final Goodwills goodwills;

	GoodwillDecisions(Goodwills goodwills) {
		this.goodwills = goodwills;
	}

	@EventListener
	void on(ApprovalEvent event) {
		switch (event) {
			case ApprovalEvent.Granted granted ->
				this.goodwills.decided(granted.approvalId(), GoodwillRequest.State.GRANTED);
			case ApprovalEvent.Rejected rejected ->
				this.goodwills.decided(rejected.approvalId(), GoodwillRequest.State.REFUSED);
			case ApprovalEvent.Withdrawn withdrawn ->
				this.goodwills.decided(withdrawn.approvalId(), GoodwillRequest.State.REFUSED);
			case ApprovalEvent.Requested _, ApprovalEvent.Escalated _ -> {
				// nothing is decided yet
			}
		}
	}

}
