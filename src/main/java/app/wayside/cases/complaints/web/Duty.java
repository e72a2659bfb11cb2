package app.wayside.cases.complaints.web;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.complaints.Complaint;
import app.wayside.cases.complaints.Complaint.Missing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the checklist.
 *
 * @param word part of its key: {@code answered}
 * @param doneAt when it was done, UTC; none while it is left
 * @param dueAt by when it is to be done, UTC; none where nothing says
 */
public record Duty(String word, @Nullable Instant doneAt, @Nullable Instant dueAt) {

	/** The duties of a complaint, in their order. */
	static List<Duty> of(Complaint complaint) {
		boolean entered = complaint.missing().stream().noneMatch((each) -> each.ordinal() >= Missing.RISK.ordinal());
		return List.of(new Duty("acknowledged", complaint.acknowledgedAt(), null),
				new Duty("answered", complaint.answeredAt(), complaint.answerBy()),
				new Duty("planned", complaint.plannedAt(), null),
				new Duty("decided", complaint.decidedAt(), complaint.solveBy()),
				new Duty("told", complaint.toldAt(), null), new Duty("told-again", complaint.toldAgainAt(), null),
				new Duty("rated", complaint.ratedAt(), null),
				new Duty("entered", entered ? complaint.openedAt() : null, null),
				new Duty("archived", complaint.archivedAt(), null));
	}

	/** Whether it is done. */
	public boolean done() {
		return this.doneAt != null;
	}

	/** Whether it was done, or is left, after its time. */
	public boolean late(Instant now) {
		return this.dueAt != null && ((this.doneAt != null) ? this.doneAt : now).isAfter(this.dueAt);
	}

}
