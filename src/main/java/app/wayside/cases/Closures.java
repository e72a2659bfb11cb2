package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.knowledge.LetterKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a colleague brings a case to its end, and what brings it back. */
@Service
@Transactional
public class Closures {

	/** How long the customer is waited for before his silence is a yes. */
	static final Duration CONFIRMATION = Duration.ofDays(3);

	private final CaseWork work;

	private final CaseLetters letters;

	private final Endings endings;

	private final FinalSteps steps;

	private final Facts facts;

	Closures(CaseWork work, CaseLetters letters, Endings endings, FinalSteps steps, Facts facts) {
		this.work = work;
		this.letters = letters;
		this.endings = endings;
		this.steps = steps;
		this.facts = facts;
	}

	/**
	 * Records how a case was solved, and asks the customer whether it is.
	 * @throws NoSuchEnding where the tenant's lists have no such solution or root cause
	 * @throws app.wayside.refusal.Conflict where required steps are open
	 */
	@Allowed(Permission.WORK_CASES)
	public void resolve(CaseId id, Solution solution) {
		ServiceCase before = this.work.toWorkOn(id);
		this.steps.requireDone(id);
		GapLeft.refuse(solution.text());
		Instant now = this.facts.now().at();
		this.endings.check(solution, before.classification().process(), now);
		ServiceCase after = before.resolved(new Resolution(solution.code(), solution.text().strip(),
				solution.rootCause(), now, now.plus(CONFIRMATION)));
		this.work.change(before, after, new CaseEvent.Resolved(this.facts.now(), id, solution.code(),
				solution.rootCause(), now.plus(CONFIRMATION)));
		CaseLetters.Sent asked = this.letters.send(after, LetterKind.CLOSURE_REQUEST, now.plus(CONFIRMATION));
		this.work.heard(after, asked.message(), asked.event());
	}

	/**
	 * The same, and for cases that are parts of it as well, each with its own customer.
	 * @throws NoSuchEnding where the tenant's lists have no such solution or root cause
	 */
	@Allowed(Permission.WORK_CASES)
	public void resolve(CaseId id, Solution solution, List<CaseId> children) {
		resolve(id, solution);
		children.forEach((child) -> resolve(child, solution));
	}

	/**
	 * Closes a case without asking.
	 * @throws app.wayside.refusal.Conflict where required steps are open
	 */
	@Allowed(Permission.WORK_CASES)
	public void close(CaseId id) {
		this.work.toWorkOn(id);
		this.steps.requireDone(id);
		close(id, CaseEvent.Closed.How.STAFF);
	}

	/** Opens a case again. */
	@Allowed(Permission.WORK_CASES)
	public void reopen(CaseId id) {
		reopen(id, CaseEvent.Reopened.Why.STAFF);
	}

	void closeIfStillSilent(CaseId id, Instant now) {
		ServiceCase asked = this.work.get(id);
		Instant confirmBy = asked.confirmBy();
		if (asked.status() == Status.RESOLVED && confirmBy != null && !confirmBy.isAfter(now)) {
			close(id, CaseEvent.Closed.How.SILENCE);
		}
	}

	void close(CaseId id, CaseEvent.Closed.How how) {
		ServiceCase before = this.work.toWorkOn(id);
		this.work.change(before, before.closed(), new CaseEvent.Closed(this.facts.now(), id, how));
	}

	void reopen(CaseId id, CaseEvent.Reopened.Why why) {
		ServiceCase before = this.work.toWorkOn(id);
		ServiceCase after = switch (why) {
			case CUSTOMER_NO, APPEAL -> before.appealed();
			case NEW_MESSAGE, NOT_DELIVERED, STAFF -> before.reopened();
		};
		this.work.change(before, after, new CaseEvent.Reopened(this.facts.now(), id, why, after.assignment().level()));
	}

	/**
	 * How a case was solved.
	 *
	 * @param code what was done, from the tenant's list
	 * @param text the solution in words, which the customer reads
	 * @param rootCause why it had come to this, from the tenant's list
	 */
	public record Solution(String code, String text, String rootCause) {
	}

}
