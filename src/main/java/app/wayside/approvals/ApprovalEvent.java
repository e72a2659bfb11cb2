package app.wayside.approvals;

import java.time.Instant;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happened to an approval. It is about what the approval is about. */
public sealed interface ApprovalEvent extends DomainEvent {

	/** Which approval. */
	ApprovalId approvalId();

	/**
	 * Somebody asked.
	 *
	 * @param fact when and by whom
	 * @param approvalId which
	 * @param about what it is about
	 * @param due by when it should be decided
	 */
	record Requested(Fact fact, ApprovalId approvalId, Subject about, Instant due) implements ApprovalEvent {
	}

	/**
	 * Somebody agreed.
	 *
	 * @param fact when and by whom
	 * @param approvalId which
	 * @param about what it is about
	 */
	record Granted(Fact fact, ApprovalId approvalId, Subject about) implements ApprovalEvent {
	}

	/**
	 * Somebody did not agree.
	 *
	 * @param fact when and by whom
	 * @param approvalId which
	 * @param about what it is about
	 */
	record Rejected(Fact fact, ApprovalId approvalId, Subject about) implements ApprovalEvent {
	}

	/**
	 * Whoever asked took it back.
	 *
	 * @param fact when and by whom
	 * @param approvalId which
	 * @param about what it is about
	 */
	record Withdrawn(Fact fact, ApprovalId approvalId, Subject about) implements ApprovalEvent {
	}

	/**
	 * Nobody decided in time; it rose a level.
	 *
	 * @param fact when, by Wayside
	 * @param approvalId which
	 * @param about what it is about
	 * @param level that it is on now
	 */
	record Escalated(Fact fact, ApprovalId approvalId, Subject about, int level) implements ApprovalEvent {
	}

}
