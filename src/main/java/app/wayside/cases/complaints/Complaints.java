package app.wayside.cases.complaints;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.CaseId;
import app.wayside.cases.Endings;
import app.wayside.cases.FollowUps;
import app.wayside.cases.Replies;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.conversations.Words;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.Unguarded;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to complaints and their duties. */
@Service
@Transactional
public class Complaints {

	/** The word of the task to carry the plan out. */
	static final String CARRY_OUT = "complaint-plan";

	private static final int LONGEST = 5000;

	private final ComplaintStore store;

	private final ComplaintKeeper keeper;

	private final Work work;

	private final Triage triage;

	private final ComplaintKeeper.Telling telling;

	Complaints(ComplaintStore store, ComplaintKeeper keeper, Work work, Triage triage,
			ComplaintKeeper.Telling telling) {
		this.store = store;
		this.keeper = keeper;
		this.work = work;
		this.triage = triage;
		this.telling = telling;
	}

	/** What is said and set on the case. */
	@Component
	record Work(Replies replies, FollowUps followUps, PlanLetter letter, Endings endings) {
	}

	/** The complaint that a case is, if it is one. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public Optional<Complaint> find(CaseId id) {
		return this.store.find(id.value());
	}

	/**
	 * Says that a case is a complaint. Said twice, it changes nothing.
	 * @throws app.wayside.cases.CaseNotFound where the tenant has none such
	 */
	@Allowed(Permission.WORK_CASES)
	public void confirm(CaseId id) {
		if (this.store.find(id.value()).isEmpty()) {
			this.keeper.open(id, "CONFIRMED");
			this.triage.correct(id, TriageScheme.COMPLAINT, "complaint");
		}
	}

	/**
	 * Says that a case is none after all.
	 * @throws ComplaintInWork where something was promised or told already
	 */
	@Allowed(Permission.WORK_CASES)
	public void withdraw(CaseId id) {
		if (!ComplaintKeeper.untouched(known(id))) {
			throw new ComplaintInWork();
		}
		this.triage.correct(id, TriageScheme.COMPLAINT, "request");
		this.store.remove(id.value());
		this.telling.events().publishEvent(new ComplaintEvent.Withdrawn(this.telling.facts().now(), id));
	}

	/**
	 * Tells the customer what will be done and by when, as an answer on the case, and
	 * sets a task to do it.
	 * @throws WordsMissing where nothing is planned
	 * @throws PlanInThePast where the time is over already
	 * @throws app.wayside.cases.NewerMessage where somebody wrote since
	 */
	@Allowed(Permission.WORK_CASES)
	public void plan(CaseId id, Plan plan) {
		Complaint known = known(id);
		Instant now = this.telling.facts().now().at();
		String words = words(plan.text());
		if (!plan.by().isAfter(now)) {
			throw new PlanInThePast();
		}
		this.work.replies().reply(id, Words.of(this.work.letter().of(id, words, plan.by())), plan.seen());
		this.store.plan(id.value(), words, plan.by(), now);
		this.work.followUps()
			.set(id, new FollowUps.Order((known.agentId() != null) ? new StaffId(known.agentId()) : null, CARRY_OUT, "",
					plan.by()));
		this.telling.events().publishEvent(new ComplaintEvent.PlanTold(this.telling.facts().now(), id, plan.by()));
		this.keeper.derive(id);
	}

	/**
	 * What will be done.
	 *
	 * @param text of the plan, as the customer reads it
	 * @param by when, UTC
	 * @param seen place of the newest message that the author has seen
	 */
	public record Plan(String text, Instant by, long seen) {
	}

	/**
	 * Notes that the result was told on the telephone.
	 * @param note with whom, and what was said
	 * @throws NothingDecided where there is no result, or it was told twice already
	 */
	@Allowed(Permission.WORK_CASES)
	public void toldByPhone(CaseId id, String note) {
		told(id, SecondTelling.PHONE, words(note));
	}

	/**
	 * Writes why the result is not told once more.
	 * @throws NothingDecided where there is no result, or it was told twice already
	 */
	@Allowed(Permission.WORK_CASES)
	public void notToldAgain(CaseId id, String reason) {
		told(id, SecondTelling.WAIVED, words(reason));
	}

	private void told(CaseId id, SecondTelling how, String note) {
		known(id);
		if (!this.keeper.toldAgain(id, how, note)) {
			throw new NothingDecided();
		}
	}

	/** The customer opened his own page: where there is a result, he read it there. */
	@Unguarded("the customer's signed link opens it")
	public void readOnPage(CaseId id) {
		this.keeper.toldAgain(id, SecondTelling.PAGE, "");
	}

	/** The customer rated how his case was settled. */
	@Unguarded("whoever may answer a survey was asked there")
	public void rated(CaseId id, int score) {
		if (this.store.rated(id.value(), score, this.telling.facts().now().at())) {
			this.telling.events().publishEvent(new ComplaintEvent.Rated(this.telling.facts().now(), id, score));
		}
	}

	/**
	 * Writes the entry in the register.
	 * @throws ComplaintChanged where somebody else wrote meanwhile
	 * @throws NotInRegister where the cause is not on the tenant's list
	 */
	@Allowed(Permission.WORK_CASES)
	public void assess(CaseId id, Assessment entry) {
		String cause = entry.rootCause();
		if (!cause.isEmpty() && !cause.equals(known(id).rootCause())
				&& !this.work.endings().offered(Promises.PROCESS, Locale.ENGLISH).rootCauses().containsKey(cause)) {
			throw new NotInRegister();
		}
		if (!this.store.assess(id.value(), entry)) {
			throw new ComplaintChanged();
		}
		this.telling.events()
			.publishEvent(new ComplaintEvent.Assessed(this.telling.facts().now(), id, entry.likelihood(),
					entry.impact(), entry.rootCause()));
	}

	/**
	 * Puts a complaint away.
	 * @throws NotToArchive naming the first duty that is left
	 */
	@Allowed(Permission.WORK_CASES)
	public void archive(CaseId id) {
		this.keeper.derive(id);
		known(id).missing().stream().findFirst().ifPresent((missing) -> {
			throw new NotToArchive(missing);
		});
		this.store.archive(id.value(), this.telling.facts().now().at());
		this.telling.events().publishEvent(new ComplaintEvent.Archived(this.telling.facts().now(), id));
	}

	/**
	 * The complaint that a case is.
	 * @throws ComplaintNotFound where it is none
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public Complaint get(CaseId id) {
		return known(id);
	}

	private Complaint known(CaseId id) {
		return this.store.find(id.value()).orElseThrow(ComplaintNotFound::new);
	}

	private static String words(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST) {
			throw new WordsMissing();
		}
		return stripped;
	}

}
