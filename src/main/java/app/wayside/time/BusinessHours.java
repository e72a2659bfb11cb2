package app.wayside.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wayside.time.Openings.Opening;

/**
 * When people work: hours of the week in a zone, with dated exceptions. An instant counts
 * exactly when the wall clock of the zone, at that instant, shows a time inside one of
 * the day's blocks; everything below follows from this, through daylight saving and over
 * the date line.
 *
 * @param zone whose wall clock the blocks are read on
 * @param week the blocks of each weekday; a day without blocks is closed
 * @param exceptions days that are not like their weekday: no blocks for a holiday, others
 * for a make-up working day or a short day
 */
public record BusinessHours(ZoneId zone, Map<DayOfWeek, List<Block>> week,
		SortedMap<LocalDate, List<Block>> exceptions) {

	private static final BusinessHours ALWAYS = in(ZoneOffset.UTC).weekly(EnumSet.allOf(DayOfWeek.class),
			Block.ALL_DAY);

	public BusinessHours {
		Map<DayOfWeek, List<Block>> open = new EnumMap<>(DayOfWeek.class);
		week.forEach((day, blocks) -> {
			if (!blocks.isEmpty()) {
				open.put(day, inOrder(blocks));
			}
		});
		SortedMap<LocalDate, List<Block>> dated = new TreeMap<>();
		exceptions.forEach((day, blocks) -> dated.put(day, inOrder(blocks)));
		week = Collections.unmodifiableMap(open);
		exceptions = Collections.unmodifiableSortedMap(dated);
	}

	/** Round the clock, every day. */
	public static BusinessHours always() {
		return ALWAYS;
	}

	/** Hours in a zone, closed until blocks are given. */
	public static BusinessHours in(ZoneId zone) {
		return new BusinessHours(zone, Map.of(), Collections.emptySortedMap());
	}

	/** These hours with other blocks on the given weekdays. */
	public BusinessHours weekly(Set<DayOfWeek> days, Block... blocks) {
		Map<DayOfWeek, List<Block>> changed = new EnumMap<>(DayOfWeek.class);
		changed.putAll(week);
		days.forEach((day) -> changed.put(day, List.of(blocks)));
		return new BusinessHours(zone, changed, exceptions);
	}

	/** These hours, closed on the given dates. */
	public BusinessHours holidays(Collection<LocalDate> dates) {
		SortedMap<LocalDate, List<Block>> changed = new TreeMap<>(exceptions);
		dates.forEach((date) -> changed.put(date, List.of()));
		return new BusinessHours(zone, week, changed);
	}

	/** These hours with other blocks on one date: a make-up Saturday, a short day. */
	public BusinessHours workingDay(LocalDate date, Block... blocks) {
		SortedMap<LocalDate, List<Block>> changed = new TreeMap<>(exceptions);
		changed.put(date, List.of(blocks));
		return new BusinessHours(zone, week, changed);
	}

	/**
	 * The earliest instant by which so much working time has passed.
	 * @param work not negative; none gives the start itself
	 * @throws NeverOpen if these hours will never have so much
	 */
	public Instant add(Instant from, Duration work) {
		if (work.isNegative()) {
			throw new IllegalArgumentException("Working time cannot be negative: " + work);
		}
		Instant reached = from;
		Duration left = work;
		Openings openings = new Openings(this, from);
		while (left.isPositive()) {
			if (!openings.hasNext()) {
				throw new NeverOpen(this, reached);
			}
			Span span = openings.next().span();
			Duration used = (span.length().compareTo(left) < 0) ? span.length() : left;
			reached = span.start().plus(used);
			left = left.minus(used);
		}
		return reached;
	}

	/**
	 * The working time from one instant to another; negative when the other is earlier.
	 */
	public Duration between(Instant from, Instant to) {
		if (to.isBefore(from)) {
			return between(to, from).negated();
		}
		return perDay(from, to).values().stream().reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * The working time between two instants by local day, in order; days without any are
	 * left out, and so is everything when {@code to} is not later.
	 */
	public SequencedMap<LocalDate, Duration> perDay(Instant from, Instant to) {
		SequencedMap<LocalDate, Duration> worked = new TreeMap<>();
		Openings openings = new Openings(this, from);
		while (openings.hasNext()) {
			Opening opening = openings.next();
			Span span = opening.span().within(from, to);
			if (span.isEmpty()) {
				break;
			}
			worked.merge(opening.day(), span.length(), Duration::plus);
		}
		return worked;
	}

	/** Whether the instant is inside these hours. */
	public boolean openAt(Instant instant) {
		Openings openings = new Openings(this, instant);
		return openings.hasNext() && openings.next().span().start().equals(instant);
	}

	/**
	 * The n-th working day after a date, for deadlines that are counted in days.
	 * @param days not negative; none gives the date itself, working or not
	 * @throws NeverOpen if there are not so many working days
	 */
	public LocalDate plusWorkingDays(LocalDate date, int days) {
		if (days < 0) {
			throw new IllegalArgumentException("Working days cannot be negative: " + days);
		}
		LocalDate day = date;
		for (int left = days; left > 0;) {
			day = day.plusDays(1);
			if (!opensOnOrAfter(day)) {
				throw new NeverOpen(this, date.atStartOfDay(zone).toInstant());
			}
			if (isWorkingDay(day)) {
				left--;
			}
		}
		return day;
	}

	/** Whether the date has any hours. A date lost at the date line has none. */
	public boolean isWorkingDay(LocalDate date) {
		return !blocks(date).isEmpty() && date.atStartOfDay(zone).toLocalDate().equals(date);
	}

	/** Whether the ordinary week has hours, so that working time never runs out. */
	public boolean hasWeeklyHours() {
		return !week.isEmpty();
	}

	/** Whether these hours never close. */
	public boolean roundTheClock() {
		return exceptions.isEmpty() && week.equals(ALWAYS.week);
	}

	/** The blocks of a date, in order. */
	public List<Block> blocks(LocalDate date) {
		List<Block> exception = exceptions.get(date);
		return (exception != null) ? exception : week.getOrDefault(date.getDayOfWeek(), List.of());
	}

	boolean opensOnOrAfter(LocalDate date) {
		return hasWeeklyHours() || exceptions.tailMap(date).values().stream().anyMatch((blocks) -> !blocks.isEmpty());
	}

	private static List<Block> inOrder(List<Block> blocks) {
		List<Block> sorted = blocks.stream().sorted(Comparator.comparing(Block::from)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (!sorted.get(i - 1).endsBy(sorted.get(i).from())) {
				throw new IllegalArgumentException("Blocks overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
			}
		}
		return sorted;
	}

}
