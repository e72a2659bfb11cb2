package app.wayside.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.cases.sla.ClockFact;

/** What the clocks need to know of a case's events. */
final class ClockFacts {

	private ClockFacts() {
	}

	static List<ClockFact> of(List<CaseEvent> events) {
		return events.stream().map(ClockFacts::of).flatMap(Optional::stream).toList();
	}

	private static Optional<ClockFact> of(CaseEvent event) {
		Instant at = event.fact().at();
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
			case CaseEvent.MachineAnswered _, CaseEvent.Noted _, CaseEvent.Corrected _, CaseEvent.Breached _,
					CaseEvent.Escalated _, CaseEvent.FollowUpSet _, CaseEvent.FollowUpDone _,
					CaseEvent.NotDelivered _ ->
				null;
		});
	}

}
