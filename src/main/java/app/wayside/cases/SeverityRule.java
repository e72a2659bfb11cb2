package app.wayside.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import app.wayside.cases.catalogue.Impact;
import app.wayside.cases.sla.Severity;

/**
 * How much is at stake, by how soon somebody must act and what the process means to the
 * company. A complaint is never less than medium: something is wrong and has to be put
 * right.
 *
 * @param from the first day that it holds
 * @param urgent severity of what cannot wait, by impact from low to high
 * @param normal severity of what can wait for days, by impact from low to high
 * @param low severity of what nobody waits for
 */
record SeverityRule(LocalDate from, List<Severity> urgent, List<Severity> normal, Severity low) {

	/** All there were; a change is a new line. */
	private static final List<SeverityRule> ALL = List
		.of(new SeverityRule(LocalDate.EPOCH, List.of(Severity.HIGH, Severity.HIGH, Severity.CRITICAL),
				List.of(Severity.LOW, Severity.MEDIUM, Severity.MEDIUM), Severity.LOW));

	/** The rule of a day. */
	static SeverityRule on(LocalDate day) {
		return ALL.stream()
			.filter((rule) -> !rule.from().isAfter(day))
			.max(Comparator.comparing(SeverityRule::from))
			.orElseThrow();
	}

	Severity of(String urgency, Impact impact, boolean complaint) {
		Severity severity = switch (urgency) {
			case "urgent" -> this.urgent.get(impact.ordinal());
			case "low" -> this.low;
			default -> this.normal.get(impact.ordinal());
		};
		return (complaint && severity == Severity.LOW) ? Severity.MEDIUM : severity;
	}

}
