package app.wayside.approvals;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.Unguarded;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to four eyes. Whoever asked never decides; an amount above the decider's
 * limit is refused; what is due and undecided rises a level.
 */
@Service
public class Approvals {

	private final ApprovalStore store;

	private final Deciders deciders;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Approvals(ApprovalStore store, Deciders deciders, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.deciders = deciders;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Asks for something to be agreed to.
	 * @throws ReasonMissing without a title or a reason
	 */
	@Transactional
	@Allowed({ Permission.WORK_CASES, Permission.EDIT_CUSTOMERS, Permission.MANAGE_PRIVACY, Permission.MANAGE_RULES })
	public ApprovalId request(ApprovalRequest request) {
		Approval approval = Approval.of(new ApprovalId(Ids.next()), request, this.deciders.asking(now()));
		this.store.insert(approval);
		this.events.publishEvent(
				new ApprovalEvent.Requested(this.facts.now(), approval.id(), request.about(), approval.due()));
		return approval.id();
	}

	/**
	 * Agrees.
	 * @throws OwnRequest to whoever asked
	 * @throws OverLimit above the decider's limit
	 * @throws AlreadyDecided if it waits no more
	 */
	@Transactional
	@Allowed(Permission.DECIDE_APPROVALS)
	public void grant(ApprovalId id, String comment) {
		Approval granted = existing(id).granted(this.deciders.current(), comment, now());
		this.store.settle(granted);
		this.events.publishEvent(new ApprovalEvent.Granted(this.facts.now(), id, granted.request().about()));
	}

	/**
	 * Does not agree, and says why.
	 * @throws ReasonMissing without a comment
	 * @throws OwnRequest to whoever asked
	 * @throws OverLimit above the decider's limit
	 * @throws AlreadyDecided if it waits no more
	 */
	@Transactional
	@Allowed(Permission.DECIDE_APPROVALS)
	public void reject(ApprovalId id, String comment) {
		Approval rejected = existing(id).rejected(this.deciders.current(), comment, now());
		this.store.settle(rejected);
		this.events.publishEvent(new ApprovalEvent.Rejected(this.facts.now(), id, rejected.request().about()));
	}

	/**
	 * Takes a request back.
	 * @throws NotYourRequest to anybody else than whoever asked
	 */
	@Transactional
	@Allowed({ Permission.WORK_CASES, Permission.EDIT_CUSTOMERS, Permission.MANAGE_PRIVACY, Permission.MANAGE_RULES })
	public void withdraw(ApprovalId id) {
		Approval withdrawn = existing(id).withdrawn(this.deciders.asking(now()));
		this.store.settle(withdrawn);
		this.events.publishEvent(new ApprovalEvent.Withdrawn(this.facts.now(), id, withdrawn.request().about()));
	}

	/**
	 * One approval.
	 * @throws ApprovalNotFound if there is none
	 */
	@Transactional(readOnly = true)
	@Allowed({ Permission.DECIDE_APPROVALS, Permission.WORK_CASES, Permission.MANAGE_PRIVACY })
	public Approval find(ApprovalId id) {
		return existing(id);
	}

	/** All that was ever asked about one thing, latest first. */
	@Transactional(readOnly = true)
	@Allowed({ Permission.DECIDE_APPROVALS, Permission.WORK_CASES, Permission.MANAGE_PRIVACY })
	public List<Approval> about(UUID subject) {
		return this.store.about(subject);
	}

	/** Raises by one level what this tenant left undecided for too long. */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public int escalate() {
		List<Approval> overdue = this.store.lockOverdue(now());
		overdue.stream().map((approval) -> approval.escalated(now())).forEach((raised) -> {
			this.store.raise(raised);
			this.events.publishEvent(new ApprovalEvent.Escalated(this.facts.now(), raised.id(),
					raised.request().about(), raised.level()));
		});
		return overdue.size();
	}

	/**
	 * Forgets what was said about these things, for the erasure of a person. Who asked
	 * for which amount and who decided stays.
	 */
	@Unguarded("the module whose things these are has checked it")
	@Transactional
	public void forget(Collection<UUID> subjects) {
		this.store.forget(subjects);
	}

	/** Why whoever acts would be refused a decision; nothing where he may decide. */
	@Transactional(readOnly = true)
	public Optional<Refusal> obstacle(Approval approval) {
		return this.deciders.find().flatMap((decider) -> Optional.ofNullable(approval.obstacleFor(decider)));
	}

	private Approval existing(ApprovalId id) {
		return this.store.find(id).orElseThrow(ApprovalNotFound::new);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
