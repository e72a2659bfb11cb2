package app.wayside.workspace.notices;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalEvent;
import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.Approvals;
import app.wayside.cases.CaseEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Facts;
import app.wayside.identity.StaffId;
import app.wayside.identity.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens and tells those whom it concerns, never him who did it.
 */
@Component
class Telling {

	private final NoticeStore store;

	private final Concerned concerned;

	private final Approvals approvals;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Telling(NoticeStore store, Concerned concerned, Approvals approvals, Facts facts,
			ApplicationEventPublisher events) {
		this.store = store;
		this.concerned = concerned;
		this.approvals = approvals;
		this.facts = facts;
		this.events = events;
	}

	/** Whom something concerns without being named in it. */
	@Component
	record Concerned(DecidersQuery deciders, WatchersQuery watchers) {
	}

	@EventListener
	void on(CaseEvent event) {
		switch (event) {
			case CaseEvent.Noted noted -> tell(event, noted.mentioned(), NoticeKind.MENTION, "");
			case CaseEvent.Assigned assigned -> tell(event, one(assigned.agentId()), NoticeKind.ASSIGNED, "");
			case CaseEvent.Escalated escalated ->
				tell(event, escalated.told(), NoticeKind.ESCALATED, escalated.clock().toLowerCase(Locale.ROOT));
			case CaseEvent.NotDelivered undelivered ->
				tell(event, one(undelivered.authorId()), NoticeKind.NOT_DELIVERED, "");
			case CaseEvent.FollowUpSet set -> tell(event, one(set.staffId()), NoticeKind.FOLLOW_UP, set.reason());
			case CaseEvent.PromiseMade made -> tell(event, one(made.colleague()), NoticeKind.PROMISED, "");
			case CaseEvent.PromiseBroken broken -> {
				tell(event, broken.told(), NoticeKind.PROMISE_BROKEN, "");
				watchers(event, "promise-broken");
			}
			case CaseEvent.Woken woken -> tell(event, one(woken.agentId()), NoticeKind.WOKEN, "");
			case CaseEvent.CustomerWrote _ -> watchers(event, "wrote");
			case CaseEvent.Replied _ -> watchers(event, "replied");
			case CaseEvent.Resolved _ -> watchers(event, "resolved");
			case CaseEvent.Breached _ -> watchers(event, "breached");
			case CaseEvent.Watched watched -> tell(event, List.of(watched.staffId()), NoticeKind.WATCHED, "asked");
			case CaseEvent.Closed closed -> this.store.settle(closed.caseId().value(), closed.fact().at());
			case CaseEvent.MergedInto merged -> this.store.settle(merged.caseId().value(), merged.fact().at());
			case CaseEvent.HeardElsewhere _, CaseEvent.Absorbed _, CaseEvent.Released _, CaseEvent.MergeUndone _,
					CaseEvent.SplitOff _, CaseEvent.SplitUndone _, CaseEvent.SplitFrom _, CaseEvent.SplitVoided _,
					CaseEvent.Linked _, CaseEvent.Unlinked _, CaseEvent.Unwatched _ ->
				{
				}
			case CaseEvent.Opened _, CaseEvent.Imported _, CaseEvent.MachineAnswered _, CaseEvent.ReplyWithdrawn _,
					CaseEvent.LetterSent _, CaseEvent.Classified _, CaseEvent.Corrected _, CaseEvent.WaitingStarted _,
					CaseEvent.WaitingEnded _, CaseEvent.Reopened _, CaseEvent.FollowUpDone _, CaseEvent.PromiseMoved _,
					CaseEvent.PromiseKept _, CaseEvent.PromiseWithdrawn _, CaseEvent.Snoozed _, CaseEvent.PartySet _ ->
				{
				}
		}
	}

	private void watchers(CaseEvent event, String what) {
		tell(event, this.concerned.watchers().of(event.caseId()), NoticeKind.WATCHED, what);
	}

	@EventListener
	void on(ApprovalEvent event) {
		switch (event) {
			case ApprovalEvent.Requested _, ApprovalEvent.Escalated _ -> {
				Approval wanted = approval(event.approvalId());
				StaffId asked = wanted.request().askedOf();
				List<UUID> who = (asked != null && wanted.level() == 1) ? List.of(asked.value())
						: this.concerned.deciders().all();
				tell(event, who.stream().filter((staff) -> !staff.equals(wanted.asked().person())).toList(),
						NoticeKind.APPROVAL_WANTED, "");
			}
			case ApprovalEvent.Granted _ -> tellAsker(event, NoticeKind.APPROVAL_GRANTED);
			case ApprovalEvent.Rejected _ -> tellAsker(event, NoticeKind.APPROVAL_REJECTED);
			case ApprovalEvent.Withdrawn _ -> settle(event.approvalId(), event.fact().at());
		}
	}

	private void tellAsker(ApprovalEvent event, NoticeKind kind) {
		settle(event.approvalId(), event.fact().at());
		Approval decided = approval(event.approvalId());
		tell(event, one(decided.asked().person()), kind, "");
	}

	private void settle(ApprovalId id, Instant now) {
		this.store.settle(id.value(), now);
	}

	/** Read in the name of Wayside: he who is told need not be he who acts. */
	private Approval approval(ApprovalId id) {
		try {
			return Acting.as(app.wayside.tenancy.Tenancy.current(), Actor.WAYSIDE, () -> this.approvals.find(id));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<UUID> one(@Nullable UUID staff) {
		return Stream.ofNullable(staff).toList();
	}

	private void tell(DomainEvent event, List<UUID> people, NoticeKind kind, String detail) {
		Subject about = (event instanceof ApprovalEvent approval)
				? new Subject("approval", approval.approvalId().value()) : event.about();
		people.stream()
			.distinct()
			.filter((staff) -> !Objects.equals(staff, event.fact().by().id()))
			.filter((staff) -> this.store.add(event, new NoticeStore.Given(staff, kind, about, detail)))
			.forEach((staff) -> this.events
				.publishEvent(new NoticeEvent.Given(this.facts.now(), staff, kind, event.fact().id())));
	}

}
