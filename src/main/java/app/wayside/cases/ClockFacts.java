package app.wayside.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.wayside.cases.sla.ClockFact;

/**
 * What the clocks need to know of a case's events. The log is in the order in which
 * things happened, whatever the wall clock showed: where that was put back, time stands
 * still for the case until it is where it was.
 */
final class ClockFacts {

	private ClockFacts() {
	}

	static List<ClockFact> of(List<CaseEvent> events) {
		return of(events, (other) -> List.of());
	}

	/**
	 * Facts of a case and of those it goes on for.
	 * @param others reads the events of another case
	 */
	static List<ClockFact> of(List<CaseEvent> events, Function<CaseId, List<CaseEvent>> others) {
		Joints joints = Joints.of(events);
		List<ClockFact> facts = new ArrayList<>();
		Instant last = Instant.MIN;
		for (CaseEvent event : events) {
			last = after(last, event);
			Instant at = joints.began(event, last);
			if (joints.stands(event)) {
				of(event, at, others).ifPresent(facts::add);
				if (event instanceof CaseEvent.Imported imported) {
					facts.addAll(of(imported, at));
				}
			}
		}
		return facts;
	}

	/** What was over elsewhere has no clocks; what is open counts from when it came. */
	private static List<ClockFact> of(CaseEvent.Imported imported, Instant at) {
		if (imported.stands() == CaseEvent.Imported.Stands.OVER) {
			return List.of();
		}
		List<ClockFact> facts = new ArrayList<>(List.of(new ClockFact.Opened(at), new ClockFact.Classified(at,
				new app.wayside.cases.sla.Classification(imported.process(), imported.severity(), imported.tier()))));
		if (imported.stands() == CaseEvent.Imported.Stands.ANSWERED) {
			facts.add(new ClockFact.AgentReplied(at));
		}
		if (imported.waitingFor() != null) {
			facts.add(new ClockFact.Paused(at, "", imported.waitingFor()));
		}
		return facts;
	}

	/** What time it is for a case: not earlier than what happened to it last. */
	static Instant now(List<CaseEvent> events, Instant now) {
		Instant last = Instant.MIN;
		for (CaseEvent event : events) {
			last = after(last, event);
		}
		return last.isAfter(now) ? last : now;
	}

	/** When an event happened, given when the one before it did. */
	static Instant after(Instant last, CaseEvent event) {
		Instant at = event.fact().at();
		return at.isBefore(last) ? last.plusNanos(1000) : at;
	}

	private static Optional<ClockFact> of(CaseEvent event, Instant at, Function<CaseId, List<CaseEvent>> others) {
		return Optional.ofNullable(switch (event) {
			case CaseEvent.Opened _ -> new ClockFact.Opened(at);
			case CaseEvent.CustomerWrote _, CaseEvent.ReplyWithdrawn _ -> new ClockFact.CustomerWrote(at);
			case CaseEvent.Replied _ -> new ClockFact.AgentReplied(at);
			case CaseEvent.LetterSent letter ->
				letter.letter().equals("receipt") ? new ClockFact.ReceiptSent(at) : null;
			case CaseEvent.Classified c -> new ClockFact.Classified(at,
					new app.wayside.cases.sla.Classification(c.process(), c.severity(), c.tier()));
			case CaseEvent.WaitingStarted w -> new ClockFact.Paused(at, w.reason(), w.party());
			case CaseEvent.WaitingEnded _ -> new ClockFact.Resumed(at);
			case CaseEvent.Resolved _ -> new ClockFact.Resolved(at);
			case CaseEvent.Closed _ -> new ClockFact.Closed(at);
			case CaseEvent.Reopened _ -> new ClockFact.Reopened(at);
			case CaseEvent.Assigned assigned ->
				(assigned.teamId() != null) ? new ClockFact.HandedTo(at, assigned.teamId().toString()) : null;
			case CaseEvent.Absorbed absorbed -> new ClockFact.Merged(at, of(others.apply(absorbed.merged()), others));
			case CaseEvent.PromiseMade made -> new ClockFact.PromiseMade(at, made.promiseId(), made.by(), made.dueAt());
			case CaseEvent.PromiseMoved moved -> new ClockFact.PromiseMoved(at, moved.promiseId(), moved.dueAt());
			case CaseEvent.PromiseKept kept -> new ClockFact.PromiseKept(at, kept.promiseId());
			case CaseEvent.PromiseWithdrawn taken -> new ClockFact.PromiseWithdrawn(at, taken.promiseId());
			case CaseEvent.MergedInto _ -> new ClockFact.MovedIntoAnother(at);
			case CaseEvent.Released _, CaseEvent.MergeUndone _, CaseEvent.HeardElsewhere _, CaseEvent.SplitOff _,
					CaseEvent.SplitUndone _, CaseEvent.SplitFrom _, CaseEvent.SplitVoided _, CaseEvent.Linked _,
					CaseEvent.Unlinked _ ->
				null;
			case CaseEvent.Imported _, CaseEvent.MachineAnswered _, CaseEvent.Noted _, CaseEvent.Corrected _,
					CaseEvent.Breached _, CaseEvent.Escalated _, CaseEvent.FollowUpSet _, CaseEvent.FollowUpDone _,
					CaseEvent.NotDelivered _, CaseEvent.Watched _, CaseEvent.Unwatched _, CaseEvent.PromiseBroken _,
					CaseEvent.Snoozed _, CaseEvent.Woken _, CaseEvent.PartySet _ ->
				null;
		});
	}

}
