package app.wayside.cases;

import java.util.List;

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
			else if (event instanceof CaseEvent.Classified classified) {
				process = classified.process();
			}
		}
		return process;
	}

	/** How many steps were taken for a clock. */
	static int taken(List<CaseEvent> events, CaseClock clock) {
		return (int) events.stream()
			.filter((event) -> event instanceof CaseEvent.Escalated escalated
					&& escalated.clock().equals(clock.kind().name())
					&& !escalated.fact().at().isBefore(clock.startedAt()))
			.count();
	}

}
