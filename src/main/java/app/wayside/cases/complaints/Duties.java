package app.wayside.cases.complaints;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseEvent;
import app.wayside.knowledge.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * Which duties of a complaint are done, as a pure function of what happened to its case.
 *
 * @param acknowledgedAt when the customer was first told that it is here
 * @param answeredAt when a person answered first
 * @param decidedAt when it was decided; none again after it was reopened
 * @param toldAt when the decision was told, by a letter that came through
 * @param appealedAt when he last appealed
 * @param appeals how often
 * @param closedAt when the case closed, if it still is
 */
record Duties(@Nullable Instant acknowledgedAt, @Nullable Instant answeredAt, @Nullable Instant decidedAt,
		@Nullable Instant toldAt, @Nullable Instant appealedAt, int appeals, @Nullable Instant closedAt) {

	private static final Duties NONE = new Duties(null, null, null, null, null, 0, null);

	static Duties of(List<CaseEvent> story) {
		List<UUID> lost = story.stream().flatMap((event) -> switch (event) {
			case CaseEvent.NotDelivered bounced -> java.util.stream.Stream.of(bounced.messageId().value());
			case CaseEvent.ReplyWithdrawn withdrawn -> java.util.stream.Stream.of(withdrawn.messageId().value());
			default -> java.util.stream.Stream.empty();
		}).toList();
		Duties duties = NONE;
		for (CaseEvent event : story) {
			duties = duties.after(event, lost);
		}
		return duties;
	}

	private Duties after(CaseEvent event, List<UUID> lost) {
		Instant at = event.fact().at();
		return switch (event) {
			case CaseEvent.Replied replied -> lost.contains(replied.messageId().value()) ? this : answered(at).told(at);
			case CaseEvent.LetterSent letter -> lost.contains(letter.messageId().value()) ? this
					: letter.letter().equals(LetterKind.CLOSURE_REQUEST.word()) ? answered(at).told(at)
							: acknowledged(at);
			case CaseEvent.Resolved resolved ->
				new Duties(this.acknowledgedAt, this.answeredAt, at, null, this.appealedAt, this.appeals, null);
			case CaseEvent.Closed closed -> new Duties(this.acknowledgedAt, this.answeredAt, this.decidedAt,
					this.toldAt, this.appealedAt, this.appeals, at);
			case CaseEvent.Reopened reopened -> reopened(reopened);
			default -> this;
		};
	}

	private Duties acknowledged(Instant at) {
		return (this.acknowledgedAt != null) ? this : new Duties(at, this.answeredAt, this.decidedAt, this.toldAt,
				this.appealedAt, this.appeals, this.closedAt);
	}

	private Duties answered(Instant at) {
		Duties known = acknowledged(at);
		return (this.answeredAt != null) ? known : new Duties(known.acknowledgedAt, at, this.decidedAt, this.toldAt,
				this.appealedAt, this.appeals, this.closedAt);
	}

	private Duties told(Instant at) {
		return (this.decidedAt == null || this.toldAt != null) ? this : new Duties(this.acknowledgedAt, this.answeredAt,
				this.decidedAt, at, this.appealedAt, this.appeals, this.closedAt);
	}

	private Duties reopened(CaseEvent.Reopened event) {
		boolean appeal = event.why() == CaseEvent.Reopened.Why.APPEAL
				|| event.why() == CaseEvent.Reopened.Why.CUSTOMER_NO;
		return new Duties(this.acknowledgedAt, this.answeredAt, null, null,
				appeal ? event.fact().at() : this.appealedAt, this.appeals + (appeal ? 1 : 0), null);
	}

	/** How far a complaint with these duties is. */
	ComplaintState state(Complaint known) {
		if (this.decidedAt != null) {
			boolean told = this.toldAt != null && toldAgain(known);
			return (known.archivedAt() != null) ? ComplaintState.ARCHIVED
					: told ? ComplaintState.TOLD : ComplaintState.DECIDED;
		}
		if (this.appealedAt != null) {
			return ComplaintState.APPEALED;
		}
		if (known.plannedAt() != null) {
			return ComplaintState.PLANNED;
		}
		return (this.acknowledgedAt != null) ? ComplaintState.ACKNOWLEDGED : ComplaintState.RECEIVED;
	}

	/** What was told before a new decision tells nothing of it. */
	boolean toldAgain(Complaint known) {
		Instant again = known.toldAgainAt();
		return again != null && this.decidedAt != null && !again.isBefore(this.decidedAt);
	}

}
