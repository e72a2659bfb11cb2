package app.wayside.cases.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.Status;
import app.wayside.cases.sla.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its duties and its entry in the register. All times are UTC.
 *
 * @param caseId the case
 * @param number of the case
 * @param subject of the case
 * @param status of the case
 * @param lastSeq place of the newest message of the case
 * @param customerId whose it is
 * @param agentId who has the case
 * @param why PROCESS where triage put it there, CONFIRMED where an agent said so
 * @param openedAt when it became a complaint
 * @param severity by which its promises are counted
 * @param answerBy by when a person answers
 * @param solveBy by when it is decided
 * @param state how far it is
 * @param acknowledgedAt when the customer was first told that it is here
 * @param answeredAt when a person answered first
 * @param plannedAt when he was told the plan
 * @param decidedAt when it was decided; none again after an appeal
 * @param toldAt when the result was told first
 * @param toldAgainAt when it was told once more
 * @param toldAgainHow by which way
 * @param appealedAt when he last appealed
 * @param appeals how often
 * @param ratedAt when he rated it
 * @param score from one to five
 * @param closedAt when the case closed
 * @param archivedAt when it was put away
 * @param plan as the customer reads it
 * @param planBy by when the plan is carried out
 * @param toldAgainBy who told the result once more
 * @param toldAgainNote what was said then, or why it was not told
 * @param likelihood that it happens again, one to five
 * @param impact if it does, one to five
 * @param risk the one times the other
 * @param rootCause from the tenant's list
 * @param measure that prevents it
 * @param ownerId who looks after the measure
 * @param reviewOn when it is looked at whether it helped
 * @param version grows with each change
 */
public record Complaint(UUID caseId, String number, String subject, Status status, long lastSeq, UUID customerId,
		@Nullable UUID agentId, String why, Instant openedAt, Severity severity, Instant answerBy, Instant solveBy,
		ComplaintState state, @Nullable Instant acknowledgedAt, @Nullable Instant answeredAt,
		@Nullable Instant plannedAt, @Nullable Instant decidedAt, @Nullable Instant toldAt,
		@Nullable Instant toldAgainAt, @Nullable SecondTelling toldAgainHow, @Nullable Instant appealedAt, int appeals,
		@Nullable Instant ratedAt, @Nullable Integer score, @Nullable Instant closedAt, @Nullable Instant archivedAt,
		String plan, @Nullable Instant planBy, String toldAgainBy, String toldAgainNote, @Nullable Integer likelihood,
		@Nullable Integer impact, @Nullable Integer risk, @Nullable String rootCause, String measure,
		@Nullable UUID ownerId, @Nullable LocalDate reviewOn, int version) {

	/**
	 * What keeps a complaint from being put away; the names are parts of message keys.
	 */
	public enum Missing {

		/** The case is not over. */
		OPEN,
		/** The result was not told. */
		TOLD,
		/** It was told once, and nobody wrote why not twice. */
		TOLD_AGAIN,
		/** Nobody said how grave the risk is. */
		RISK,
		/** Nobody said what caused it. */
		CAUSE,
		/** Nobody said what prevents it. */
		MEASURE,
		/** Nobody looks after that. */
		OWNER,
		/** No day is set to look whether it helped. */
		REVIEW

	}

	/** What keeps it from being put away, in the order in which it is done. */
	public List<Missing> missing() {
		List<Missing> missing = new ArrayList<>();
		note(missing, Missing.OPEN, this.closedAt != null);
		note(missing, Missing.TOLD, this.toldAt != null);
		note(missing, Missing.TOLD_AGAIN, this.toldAgainAt != null);
		note(missing, Missing.RISK, this.risk != null);
		note(missing, Missing.CAUSE, this.rootCause != null);
		note(missing, Missing.MEASURE, !this.measure.isEmpty());
		note(missing, Missing.OWNER, this.ownerId != null);
		note(missing, Missing.REVIEW, this.reviewOn != null);
		return missing;
	}

	private static void note(List<Missing> missing, Missing duty, boolean done) {
		if (!done) {
			missing.add(duty);
		}
	}

	/** Whether somebody answered later than was promised, or still owes it. */
	public boolean answeredLate(Instant now) {
		return ((this.answeredAt != null) ? this.answeredAt : now).isAfter(this.answerBy);
	}

	/** Whether it was decided later than was promised, or still is to be. */
	public boolean decidedLate(Instant now) {
		return ((this.decidedAt != null) ? this.decidedAt : now).isAfter(this.solveBy);
	}

	/** How grave the risk is; none while nobody said. */
	public @Nullable RiskLevel level() {
		return (this.risk != null) ? RiskLevel.of(this.risk) : null;
	}

}
