package app.wayside.approvals.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.approvals.Amount;
import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalState;
import app.wayside.approvals.Evidence;
import app.wayside.identity.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An approval as programs see it.
 *
 * @param id of the approval
 * @param about what it is about
 * @param title what is asked for
 * @param reason why
 * @param amount how much, if it is about money
 * @param currency of the amount
 * @param evidence what the decider sees
 * @param state how far it came
 * @param level to which it rose
 * @param requestedBy the name of whoever asked
 * @param requestedAt UTC
 * @param dueAt UTC
 * @param decidedBy the name of whoever settled it
 * @param decidedAt UTC
 * @param comment what he said
 */
record ApprovalBody(UUID id, Subject about, String title, String reason, @Nullable BigDecimal amount,
		@Nullable String currency, List<Evidence> evidence, ApprovalState state, int level, String requestedBy,
		Instant requestedAt, Instant dueAt, @Nullable String decidedBy, @Nullable Instant decidedAt, String comment) {

	static ApprovalBody of(Approval approval) {
		Amount amount = approval.request().amount();
		Approval.Hand decision = approval.decision();
		return new ApprovalBody(approval.id().value(), approval.request().about(), approval.request().title(),
				approval.request().reason(), (amount != null) ? amount.value() : null,
				(amount != null) ? amount.currency().getCurrencyCode() : null, approval.request().evidence(),
				approval.state(), approval.level(), approval.asked().name(), approval.asked().at(), approval.due(),
				(decision != null) ? decision.name() : null, (decision != null) ? decision.at() : null,
				approval.comment());
	}

}
