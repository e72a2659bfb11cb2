package app.wayside.approvals;

import java.time.Instant;
import java.util.UUID;

import app.wayside.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An approval: what was asked, and what became of it.
 *
 * @param id of the approval
 * @param request what was asked
 * @param asked by whom and when
 * @param level to which it rose, from one
 * @param due by when it should be decided
 * @param escalates when it rises next; never on the last level
 * @param state how far it came
 * @param decision by whom and when it was settled
 * @param comment what the decider said
 * @param version that the store compares
 */
public record Approval(ApprovalId id, ApprovalRequest request, Hand asked, int level, Instant due,
		@Nullable Instant escalates, ApprovalState state, @Nullable Hand decision, String comment, int version) {

	/**
	 * Somebody at some time.
	 *
	 * @param person the member of staff; none for Wayside
	 * @param name as colleagues see it
	 * @param at when
	 */
	public record Hand(@Nullable UUID person, String name, Instant at) {
	}

	static Approval of(ApprovalId id, ApprovalRequest request, Hand asked) {
		if (request.reason().isBlank() || request.title().isBlank()) {
			throw new ReasonMissing();
		}
		Instant due = Ladder.due(1, asked.at());
		return new Approval(id, request, asked, 1, due, due, ApprovalState.REQUESTED, null, "", 0);
	}

	Approval granted(Decider decider, String words, Instant now) {
		refuseUnlessWaiting();
		refuseUnlessBy(decider);
		return settled(ApprovalState.GRANTED, decider.at(now), words);
	}

	Approval rejected(Decider decider, String words, Instant now) {
		refuseUnlessWaiting();
		refuseUnlessBy(decider);
		if (words.isBlank()) {
			throw new ReasonMissing();
		}
		return settled(ApprovalState.REJECTED, decider.at(now), words);
	}

	Approval withdrawn(Hand by) {
		refuseUnlessWaiting();
		if (by.person() == null || !by.person().equals(this.asked.person())) {
			throw new NotYourRequest();
		}
		return settled(ApprovalState.WITHDRAWN, by, "");
	}

	/** One level up, and open to whoever may decide. */
	Approval escalated(Instant now) {
		int next = this.level + 1;
		return new Approval(this.id, this.request, this.asked, next, this.due,
				(next < Ladder.TOP) ? Ladder.due(next, now) : null, this.state, null, "", this.version);
	}

	/** Whether the decider would be refused, and why; nothing where he may decide. */
	@Nullable Refusal obstacleFor(Decider decider) {
		try {
			refuseUnlessWaiting();
			refuseUnlessBy(decider);
			return null;
		}
		catch (Refusal ex) {
			return ex;
		}
	}

	/** Whether it rose to the last level. */
	public boolean isUrgent() {
		return isWaiting() && this.level >= Ladder.TOP;
	}

	/** Whether this member of staff asked. */
	public boolean isAskedBy(UUID person) {
		return person.equals(this.asked.person());
	}

	/** Whether somebody still has to decide. */
	public boolean isWaiting() {
		return this.state == ApprovalState.REQUESTED;
	}

	private void refuseUnlessWaiting() {
		if (this.state != ApprovalState.REQUESTED) {
			throw new AlreadyDecided((this.decision != null) ? this.decision.name() : "");
		}
	}

	private void refuseUnlessBy(Decider decider) {
		if (decider.person().equals(this.asked.person())) {
			throw new OwnRequest();
		}
		Amount amount = this.request.amount();
		if (amount != null) {
			decider.refuseAbove(amount);
		}
	}

	private Approval settled(ApprovalState outcome, Hand by, String words) {
		return new Approval(this.id, this.request, this.asked, this.level, this.due, null, outcome, by, words.strip(),
				this.version);
	}

}
