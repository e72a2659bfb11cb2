package app.wayside.cases;

import java.util.Optional;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the work on cases: who has it, and for whom it waits. */
@Service
@Transactional
public class Cases {

	private final CaseWork work;

	private final WaitingReasons reasons;

	private final Facts facts;

	Cases(CaseWork work, WaitingReasons reasons, Facts facts) {
		this.work = work;
		this.reasons = reasons;
		this.facts = facts;
	}

	/** Takes a case for oneself, also from a colleague. */
	@Allowed(Permission.WORK_CASES)
	public void take(CaseId id) {
		ServiceCase taken = this.work.toWorkOn(id);
		assign(taken, taken.assignment().team(), self(), "taken");
	}

	/** Gives a case to a team, to a colleague, or back into the queue. */
	@Allowed({ Permission.WORK_CASES, Permission.SUPERVISE_CASES })
	public void assign(CaseId id, Assignee to) {
		ServiceCase given = this.work.toWorkOn(id);
		TeamId team = (to.team() != null) ? to.team() : given.assignment().team();
		assign(given, team, to.agent(), "given");
	}

	/** Gives a case back to whom it was given before, also to no team. */
	@Allowed({ Permission.WORK_CASES, Permission.SUPERVISE_CASES })
	public void restore(CaseId id, Assignee to) {
		assign(this.work.toWorkOn(id), to.team(), to.agent(), "given");
	}

	/** Says for whom a case waits, and why; waiting for ourselves ends the wait. */
	@Allowed(Permission.WORK_CASES)
	public void wait(CaseId id, WaitingOrder order) {
		ServiceCase before = this.work.toWorkOn(id);
		Waiting waiting = new Waiting(order.party(), order.reason().strip(), this.facts.now().at(), order.until());
		ServiceCase after = before.waitingFor(waiting);
		Waiting set = after.waiting();
		this.work.change(before, after, (set != null) ? started(id, set) : ended(before));
	}

	private CaseEvent started(CaseId id, Waiting waiting) {
		Fact fact = this.facts.now();
		this.reasons.keep(id, fact.id(), waiting.reason());
		return new CaseEvent.WaitingStarted(fact, id, waiting.party(), "", waiting.until());
	}

	private @Nullable CaseEvent ended(ServiceCase before) {
		return Optional.ofNullable(before.waiting())
			.map((waiting) -> new CaseEvent.WaitingEnded(this.facts.now(), before.id(), waiting.party()))
			.orElse(null);
	}

	private void assign(ServiceCase before, @Nullable TeamId team, @Nullable StaffId agent, String why) {
		ServiceCase after = before.assigned(team, agent);
		if (!after.assignment().equals(before.assignment())) {
			this.work.change(before, after, new CaseEvent.Assigned(this.facts.now(), before.id(),
					(team != null) ? team.value() : null, (agent != null) ? agent.value() : null, why));
		}
	}

	private static StaffId self() {
		if (Acting.current() instanceof Actor.Staff staff) {
			return staff.staffId();
		}
		throw new OnlyForStaff(Acting.current().name());
	}

	/**
	 * To whom a case is given.
	 *
	 * @param team into whose queue; none keeps the team
	 * @param agent to whom; none puts it back into the queue
	 */
	public record Assignee(@Nullable TeamId team, @Nullable StaffId agent) {
	}

	/**
	 * For whom a case is to wait.
	 *
	 * @param party on whom it is blocked
	 * @param reason in the agent's words; may be empty
	 * @param until when it is looked at again at the latest, UTC
	 */
	public record WaitingOrder(app.wayside.cases.sla.Party party, String reason, java.time.@Nullable Instant until) {
	}

}
