package app.wayside.privacy;

import app.wayside.approvals.ApprovalEvent;
import app.wayside.approvals.ApprovalId;
import app.wayside.identity.Facts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what the second person said. It happens in the transaction of the decision:
 * either every module has erased and the approval stands, or neither.
 */
@Component
class SecondPerson {

	private final Erasures erasures;

	private final WhatIsKept kept;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	SecondPerson(Erasures erasures, WhatIsKept kept, Facts facts, ApplicationEventPublisher events) {
		this.erasures = erasures;
		this.kept = kept;
		this.facts = facts;
		this.events = events;
	}

	@EventListener
	void on(ApprovalEvent event) {
		switch (event) {
			case ApprovalEvent.Granted granted -> erase(granted.approvalId());
			case ApprovalEvent.Rejected rejected -> refuse(rejected.approvalId());
			case ApprovalEvent.Withdrawn withdrawn -> refuse(withdrawn.approvalId());
			case ApprovalEvent.Requested _, ApprovalEvent.Escalated _ -> {
				// nothing is decided yet
			}
		}
	}

	private void erase(ApprovalId approval) {
		this.erasures.waitingFor(approval.value()).ifPresent((erasure) -> {
			this.kept.erase(erasure.customerId());
			this.erasures.settle(erasure, Erasure.State.DONE);
			this.events.publishEvent(new PrivacyEvent.Erased(this.facts.now(), erasure.customerId(), erasure.id()));
		});
	}

	private void refuse(ApprovalId approval) {
		this.erasures.waitingFor(approval.value()).ifPresent((erasure) -> {
			this.erasures.settle(erasure, Erasure.State.REFUSED);
			this.events
				.publishEvent(new PrivacyEvent.ErasureRefused(this.facts.now(), erasure.customerId(), erasure.id()));
		});
	}

}
