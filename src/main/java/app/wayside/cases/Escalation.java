package app.wayside.cases;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.rules.Ladders;
import app.wayside.cases.sla.CaseClock;

/** How far a case has gone up its ladder, read from its events. */
final class Escalation {

	private Escalation() {
	}

	/** The process that the case belongs to now. */
	static String processOf(List<CaseEvent> events) {
		String process = "";
		for (CaseEvent event : events) {
			if (event instanceof CaseEvent.Opened opened) {
				process = opened.process();
			}
			else if (event instanceof CaseEvent.Imported imported) {
				process = imported.process();
			}
			else if (event instanceof CaseEvent.Classified classified) {
				process = classified.process();
			}
		}
		return process;
	}

	/** How far a clock has gone, and whether its breach was told. */
	static Ladders.Progress of(CaseClock clock, List<CaseEvent> events) {
		int taken = 0;
		boolean told = false;
		Instant at = Instant.MIN;
		for (CaseEvent event : events) {
			at = ClockFacts.after(at, event);
			if (event instanceof CaseEvent.Escalated step && step.clock().equals(clock.kind().name())
					&& within(at, clock)) {
				taken = Math.max(taken, step.step());
			}
			told |= event instanceof CaseEvent.PromiseBroken broken
					&& clock.promise().filter((promise) -> promise.promise().equals(broken.promiseId())).isPresent();
			told |= event instanceof CaseEvent.Breached breach && breach.clock().equals(clock.kind().name())
					&& within(breach.dueAt(), clock);
		}
		return new Ladders.Progress(taken, told);
	}

	/** Clocks of one kind follow each other: a moment belongs to one of them. */
	private static boolean within(Instant moment, CaseClock clock) {
		Instant ended = clock.endedAt();
		return !moment.isBefore(clock.startedAt()) && (ended == null || !moment.isAfter(ended));
	}

}
