package app.wayside.cases;

import java.time.Instant;

import app.wayside.cases.sla.Party;
import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a customer wants settled. It opens with a message, belongs to a process,
 * stands in a team's queue until somebody takes it, may wait for others, and is resolved
 * by an agent. The customer has the last word: his yes, or his silence for a set time,
 * closes it; his no, an appeal or a new message opens it again, and a no or an appeal one
 * level higher.
 *
 * <p>
 * A case is a value: each verb answers the case as it is afterwards, or refuses.
 *
 * @param id the case
 * @param number by which people call it
 * @param subject the first message's subject
 * @param status where it stands
 * @param customerId whose it is
 * @param conversationId the talk about it
 * @param classification what it is about
 * @param assignment who has it
 * @param waiting what it waits for, while it does
 * @param resolution how it was solved, once it was
 * @param mergedInto the case that goes on for it, if one does
 * @param version grows with each change
 */
record ServiceCase(CaseId id, String number, String subject, Status status, CustomerId customerId,
		ConversationId conversationId, Classification classification, Assignment assignment, @Nullable Waiting waiting,
		@Nullable Resolution resolution, @Nullable CaseId mergedInto, int version) {

	ServiceCase classified(Classification newClassification) {
		return new ServiceCase(this.id, this.number, this.subject, this.status, this.customerId, this.conversationId,
				newClassification, this.assignment, this.waiting, this.resolution, this.mergedInto, this.version);
	}

	ServiceCase assigned(@Nullable TeamId team, @Nullable StaffId agent) {
		Status next = this.status;
		if (this.status == Status.NEW && agent != null) {
			next = Status.OPEN;
		}
		else if (this.status == Status.OPEN && agent == null) {
			next = Status.NEW;
		}
		return with(next, this.assignment.to(team, agent), this.waiting, this.resolution);
	}

	ServiceCase waitingFor(Waiting newWaiting) {
		requireLive();
		if (newWaiting.party() == Party.US) {
			return noLongerWaiting();
		}
		return with(Status.WAITING, this.assignment, newWaiting, this.resolution);
	}

	ServiceCase noLongerWaiting() {
		return with((this.status == Status.WAITING) ? working() : this.status, this.assignment, null, this.resolution);
	}

	/**
	 * The customer wrote: whatever we waited for from him has come, and what was over is
	 * open again.
	 */
	ServiceCase heardFromCustomer() {
		return switch (this.status) {
			case NEW, OPEN -> this;
			case WAITING -> (this.waiting != null && this.waiting.party() == Party.CUSTOMER) ? noLongerWaiting() : this;
			case RESOLVED, CLOSED -> reopened();
		};
	}

	ServiceCase resolved(Resolution newResolution) {
		requireLive();
		return with(Status.RESOLVED, this.assignment, null, newResolution);
	}

	ServiceCase closed() {
		requireLive();
		return with(Status.CLOSED, this.assignment, null, this.resolution);
	}

	ServiceCase reopened() {
		if (this.status != Status.CLOSED && this.status != Status.RESOLVED) {
			throw new CaseNotResolved(this.number);
		}
		return with(working(), this.assignment, null, null);
	}

	/** The customer does not accept the outcome: somebody above looks at it. */
	ServiceCase appealed() {
		ServiceCase open = (this.status == Status.CLOSED || this.status == Status.RESOLVED) ? reopened() : this;
		return open.with(Status.NEW, open.assignment.oneLevelHigher(), null, null);
	}

	/** It runs late: somebody above looks at it, and whoever has it goes on. */
	ServiceCase raised() {
		return with(this.status, this.assignment.raised(), this.waiting, this.resolution);
	}

	/** Another case goes on for it. What it waited for and how it was solved stays. */
	ServiceCase mergedInto(CaseId survivor) {
		return with(Status.CLOSED, survivor);
	}

	/** It goes on for itself, as it was. */
	ServiceCase released(Status was) {
		return with(was, null);
	}

	private ServiceCase with(Status newStatus, @Nullable CaseId survivor) {
		return new ServiceCase(this.id, this.number, this.subject, newStatus, this.customerId, this.conversationId,
				this.classification, this.assignment, this.waiting, this.resolution, survivor, this.version);
	}

	private Status working() {
		return (this.assignment.agent() != null) ? Status.OPEN : Status.NEW;
	}

	private void requireLive() {
		if (!this.status.live()) {
			throw new CaseAlreadyClosed(this.number);
		}
	}

	private ServiceCase with(Status newStatus, Assignment newAssignment, @Nullable Waiting newWaiting,
			@Nullable Resolution newResolution) {
		return new ServiceCase(this.id, this.number, this.subject, newStatus, this.customerId, this.conversationId,
				this.classification, newAssignment, newWaiting, newResolution, this.mergedInto, this.version);
	}

	/** When the customer's silence will count as a yes. */
	@Nullable Instant confirmBy() {
		return (this.resolution != null) ? this.resolution.confirmBy() : null;
	}

}
