package app.wayside.cases.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseHistory;
import app.wayside.cases.CaseId;
import app.wayside.cases.FollowUpId;
import app.wayside.cases.FollowUps;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.BeforeCommit;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps complaints as their cases go on: one that triage puts among the complaints is one
 * from then on, and what is done on the case is derived anew before the commit. Other
 * cases cost a look at an index, and only where a colleague did something.
 */
@Component
class ComplaintKeeper {

	/** The word of the task to tell the result once more. */
	static final String TELL_AGAIN = "complaint-tell";

	/** Within this time the result is told once more. */
	private static final Duration TO_TELL = Duration.ofHours(24);

	private final ComplaintStore store;

	private final Promises promises;

	private final CaseHistory history;

	private final FollowUps followUps;

	private final Telling telling;

	/** Before what others write, so that the log has it all. */
	private final BeforeCommit<CaseId> changed = new BeforeCommit<>(-100, this::keep);

	ComplaintKeeper(ComplaintStore store, Promises promises, CaseHistory history, FollowUps followUps,
			Telling telling) {
		this.store = store;
		this.promises = promises;
		this.history = history;
		this.followUps = followUps;
		this.telling = telling;
	}

	/** Tells what happened. */
	@Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	@EventListener
	void on(CaseEvent event) {
		switch (event) {
			case CaseEvent.Classified classified -> classified(classified);
			case CaseEvent.Resolved resolved -> resolved(resolved.caseId());
			case CaseEvent.Replied replied -> this.changed.add(replied.caseId());
			case CaseEvent.ReplyWithdrawn withdrawn -> this.changed.add(withdrawn.caseId());
			case CaseEvent.NotDelivered lost -> this.changed.add(lost.caseId());
			case CaseEvent.Closed closed -> closed(closed);
			case CaseEvent.Reopened reopened -> this.changed.add(reopened.caseId());
			default -> {
				// nothing that a complaint's duties are read from
			}
		}
	}

	/** The first judgement of a case that is none costs nothing. */
	private void classified(CaseEvent.Classified event) {
		if (event.process().equals(Promises.PROCESS)) {
			open(event.caseId(), "PROCESS");
		}
		else if (event.fact().by().id() != null) {
			this.changed.add(event.caseId());
		}
	}

	private void resolved(CaseId id) {
		this.changed.add(id);
		this.store.find(id.value()).ifPresent((known) -> {
			Instant now = this.telling.facts().now().at();
			StaffId agent = agent(known);
			this.followUps.set(id, new FollowUps.Order(agent, TELL_AGAIN, "", now.plus(TO_TELL)));
		});
	}

	/** Whoever says yes on his page has read the result there. */
	private void closed(CaseEvent.Closed event) {
		this.changed.add(event.caseId());
		if (event.how() == CaseEvent.Closed.How.CONFIRMED) {
			this.changed.doNow();
			toldAgain(event.caseId(), SecondTelling.PAGE, "");
		}
	}

	/** Whether there was a result that had not been told once more. */
	boolean toldAgain(CaseId id, SecondTelling how, String note) {
		boolean told = this.store.toldAgain(id.value(), how,
				new ComplaintStore.Said(this.telling.facts().now().at(), Acting.current().name(), note));
		if (told) {
			Acting.run(Tenancy.current(), Actor.WAYSIDE, () -> noLongerToDo(id));
			this.telling.events().publishEvent(new ComplaintEvent.ToldAgain(this.telling.facts().now(), id, how));
			derive(id);
		}
		return told;
	}

	private void noLongerToDo(CaseId id) {
		this.followUps.of(id)
			.stream()
			.filter((task) -> task.open() && task.reason().equals(TELL_AGAIN))
			.forEach((task) -> this.followUps.done(new FollowUpId(task.id())));
	}

	private static @Nullable StaffId agent(Complaint known) {
		UUID agent = known.agentId();
		return (agent != null) ? new StaffId(agent) : null;
	}

	/** A case is a complaint from now on; it may be one already. */
	void open(CaseId id, String why) {
		this.store.beginning(id.value()).ifPresent((beginning) -> {
			ComplaintStore.Promised promised = this.promises.of(beginning.severity(), beginning.openedAt());
			if (this.store.open(id.value(), why, this.telling.facts().now().at(), promised)) {
				this.telling.events()
					.publishEvent(new ComplaintEvent.Opened(this.telling.facts().now(), id, why, promised.answerBy(),
							promised.solveBy()));
			}
			this.changed.add(id);
		});
	}

	/** Has what was done so far derived at once, for whoever is about to read it. */
	void derive(CaseId id) {
		this.changed.add(id);
		this.changed.doNow();
	}

	private void keep(List<CaseId> cases) {
		List<UUID> complaints = this.store.among(cases.stream().map(CaseId::value).distinct().toList());
		complaints.forEach((id) -> this.store.lock(id).ifPresent(this::keep));
	}

	private void keep(Complaint known) {
		this.store.beginning(known.caseId()).ifPresent((now) -> {
			if (known.why().equals("PROCESS") && !now.process().equals(Promises.PROCESS) && untouched(known)) {
				this.store.remove(known.caseId());
				this.telling.events()
					.publishEvent(new ComplaintEvent.Withdrawn(this.telling.facts().now(), new CaseId(known.caseId())));
				return;
			}
			Duties duties = Duties.of(this.history.of(new CaseId(known.caseId())));
			this.store.derived(known, duties, this.promises.of(now.severity(), now.openedAt()));
		});
	}

	/** Whether nobody did anything that only a complaint asks for. */
	static boolean untouched(Complaint known) {
		return known.plannedAt() == null && known.toldAgainAt() == null && known.risk() == null
				&& known.archivedAt() == null;
	}

}
