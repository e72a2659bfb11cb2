package app.wayside.cases.problems;

import app.wayside.approvals.ApprovalEvent;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Hears whether somebody agreed that so many are told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FanOutSettings.class)
class FanOutDecisions {

	private final FanOuts fanOuts;

	FanOutDecisions(FanOuts fanOuts) {
		this.fanOuts = fanOuts;
	}

	@EventListener
	void on(ApprovalEvent event) {
		switch (event) {
			case ApprovalEvent.Granted granted -> this.fanOuts.decided(granted.approvalId(), FanOut.State.RUNNING);
			case ApprovalEvent.Rejected rejected -> this.fanOuts.decided(rejected.approvalId(), FanOut.State.REJECTED);
			case ApprovalEvent.Withdrawn withdrawn ->
				this.fanOuts.decided(withdrawn.approvalId(), FanOut.State.REJECTED);
			default -> {
				// nobody has decided
			}
		}
	}

}
