package app.wayside.cases.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wayside.time.Block;
import app.wayside.time.BusinessHours;

/**
 * When people of a place work.
 *
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param zone whose wall clock the hours are read on
 * @param week the blocks of each weekday; a day that is left out is closed
 * @param days dates that are not like their weekday, in order
 * @param notices where the dates of a year come from
 */
public record CalendarRule(String name, String nativeName, ZoneId zone, Map<DayOfWeek, List<Block>> week,
		List<SpecialDay> days, List<Notice> notices) implements Definition {

	public CalendarRule {
		name = Filled.text("name", name);
		nativeName = nativeName.strip();
		SortedMap<DayOfWeek, List<Block>> open = new TreeMap<>();
		week.forEach((day, blocks) -> {
			if (!blocks.isEmpty()) {
				open.put(day, inOrder(day.name().toLowerCase(Locale.ROOT), blocks));
			}
		});
		if (open.isEmpty()) {
			throw new RuleRefused("monday", "calendar.no-hours");
		}
		week = java.util.Collections.unmodifiableSortedMap(open);
		days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
		Set<LocalDate> seen = new HashSet<>();
		for (SpecialDay day : days) {
			inOrder("days", day.blocks());
			if (!seen.add(day.date())) {
				throw new RuleRefused("days", "calendar.date-twice", day.date().toString());
			}
		}
		notices = notices.stream().sorted(Comparator.comparing(Notice::year)).toList();
	}

	/**
	 * A date that is not like its weekday.
	 *
	 * @param date the local date
	 * @param blocks of that day; none is closed
	 * @param name in English; may be empty
	 * @param nativeName in Chinese; may be empty
	 */
	public record SpecialDay(LocalDate date, List<Block> blocks, String name, String nativeName) {

		public SpecialDay {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * Where the dates of a year come from.
	 *
	 * @param year the year
	 * @param provisional whether they were reckoned before they were announced
	 * @param source the notice they were taken from
	 */
	public record Notice(int year, boolean provisional, String source) {
	}

	/** The calendar to count with. */
	public BusinessHours hours() {
		SortedMap<LocalDate, List<Block>> dated = new TreeMap<>();
		this.days.forEach((day) -> dated.put(day.date(), day.blocks()));
		return new BusinessHours(this.zone, this.week, dated);
	}

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return Filled.nameIn(reader, this.name, this.nativeName);
	}

	private static List<Block> inOrder(String field, List<Block> blocks) {
		List<Block> sorted = blocks.stream().sorted(Comparator.comparing(Block::from)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			Block earlier = sorted.get(i - 1);
			if (earlier.to().equals(java.time.LocalTime.MIDNIGHT) || earlier.to().isAfter(sorted.get(i).from())) {
				throw new RuleRefused(field, "calendar.overlap", earlier.toString(), sorted.get(i).toString());
			}
		}
		return sorted;
	}

}
