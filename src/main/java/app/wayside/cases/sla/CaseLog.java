package app.wayside.cases.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.wayside.cases.sla.ClockFact.Classified;
import app.wayside.cases.sla.ClockFact.Merged;
import app.wayside.cases.sla.ClockFact.Opened;

/**
 * The facts of a case and of all cases merged into it, in the order in which they count.
 */
record CaseLog(List<Entry> entries) {

	/** The surviving case; merged ones are numbered from one. */
	static final int SURVIVOR = 0;

	/**
	 * A fact and the case it was said of.
	 *
	 * @param joins the number of the case that a merge brings in
	 */
	record Entry(ClockFact fact, int part, int joins) {
	}

	static CaseLog of(List<ClockFact> facts, Instant until) {
		List<ClockFact> known = facts.stream().filter((fact) -> !fact.at().isAfter(until)).toList();
		List<Entry> entries = new ArrayList<>();
		collect(known, SURVIVOR, SURVIVOR + 1, entries);
		entries.sort(Comparator.comparing((Entry entry) -> entry.fact().at()).thenComparing(CaseLog::rank));
		return new CaseLog(List.copyOf(entries));
	}

	/** Returns the next free number. */
	private static int collect(List<ClockFact> facts, int part, int free, List<Entry> into) {
		int next = free;
		for (ClockFact fact : facts) {
			int joins = next;
			if (fact instanceof Merged merged) {
				next = collect(merged.joined(), joins, joins + 1, into);
			}
			into.add(new Entry(fact, part, joins));
		}
		return next;
	}

	private static int rank(Entry entry) {
		return switch (entry.fact()) {
			case Classified classified -> 0;
			case Opened opened -> 1;
			default -> 2;
		};
	}

}
