package app.wayside.cases.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wayside.time.Block;
import app.wayside.time.BusinessHours;

/**
 * One calendar out of all versions of its rule: each date follows the version that held
 * on it, so that a change of hours moves nothing that was counted before. A version holds
 * from the local date of its moment on.
 */
final class WorkingHours {

	/** How far back the days of an earlier version are remembered. */
	private static final int DAYS_KEPT = 500;

	private WorkingHours() {
	}

	static BusinessHours of(List<Rule> versions) {
		CalendarRule latest = (CalendarRule) versions.getLast().definition();
		BusinessHours now = latest.hours();
		SortedMap<LocalDate, List<Block>> dated = new TreeMap<>(now.exceptions());
		for (int i = 0; i < versions.size() - 1; i++) {
			BusinessHours then = ((CalendarRule) versions.get(i).definition()).hours();
			LocalDate until = date(versions.get(i + 1).validFrom(), latest);
			LocalDate from = date(versions.get(i).validFrom(), latest);
			LocalDate kept = until.minusDays(DAYS_KEPT);
			LocalDate first = from.isBefore(kept) ? kept : from;
			first.datesUntil(until.isBefore(first) ? first : until).forEach((day) -> keep(day, then, now, dated));
		}
		return new BusinessHours(latest.zone(), now.week(), dated);
	}

	private static void keep(LocalDate day, BusinessHours then, BusinessHours now,
			SortedMap<LocalDate, List<Block>> dated) {
		List<Block> usual = now.week().getOrDefault(DayOfWeek.from(day), List.of());
		if (then.blocks(day).equals(usual)) {
			dated.remove(day);
		}
		else {
			dated.put(day, then.blocks(day));
		}
	}

	private static LocalDate date(Instant moment, CalendarRule calendar) {
		return LocalDate.ofInstant(moment, calendar.zone());
	}

}
