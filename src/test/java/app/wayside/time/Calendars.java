package app.wayside.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The offices of a made-up travel company, for tests. */
public final class Calendars {

	private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	/** Lunch break, National Day week off, Saturday 10 October made up for it. */
	public static final BusinessHours SHANGHAI = BusinessHours.in(ZoneId.of("Asia/Shanghai"))
		.weekly(MONDAY_TO_FRIDAY, Block.parse("09:00-12:00"), Block.parse("13:30-18:00"))
		.holidays(LocalDate.parse("2026-10-01").datesUntil(LocalDate.parse("2026-10-08")).toList())
		.workingDay(LocalDate.parse("2026-10-10"), Block.parse("09:00-12:00"), Block.parse("13:30-18:00"));

	/** Office hours, closed at Christmas. */
	public static final BusinessHours LONDON = BusinessHours.in(ZoneId.of("Europe/London"))
		.weekly(MONDAY_TO_FRIDAY, Block.parse("09:00-17:00"))
		.holidays(List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28")));

	/** The night desk: open when the clocks change. */
	public static final BusinessHours LONDON_NIGHT = BusinessHours.in(ZoneId.of("Europe/London"))
		.weekly(EnumSet.allOf(DayOfWeek.class), Block.parse("00:00-06:00"), Block.parse("22:00-24:00"));

	/** Six days, a longer break on Friday. */
	public static final BusinessHours JAKARTA = BusinessHours.in(ZoneId.of("Asia/Jakarta"))
		.weekly(MONDAY_TO_FRIDAY, Block.parse("08:00-12:00"), Block.parse("13:00-17:00"))
		.weekly(EnumSet.of(DayOfWeek.FRIDAY), Block.parse("08:00-11:30"), Block.parse("13:00-17:00"))
		.weekly(EnumSet.of(DayOfWeek.SATURDAY), Block.parse("08:00-12:00"));

	/** The evening shift that serves Europe, over midnight, at UTC+5:30. */
	public static final BusinessHours PUNE = BusinessHours.in(ZoneId.of("Asia/Kolkata"))
		.weekly(MONDAY_TO_FRIDAY, Block.parse("00:00-02:00"), Block.parse("18:00-24:00"))
		.weekly(EnumSet.of(DayOfWeek.SATURDAY), Block.parse("00:00-02:00"))
		.weekly(EnumSet.of(DayOfWeek.MONDAY), Block.parse("18:00-24:00"));

	private Calendars() {
	}

	/** A wall-clock moment in Shanghai. */
	public static Instant shanghai(String local) {
		return moment(local, SHANGHAI);
	}

	/** A wall-clock moment in London. */
	public static Instant london(String local) {
		return moment(local, LONDON);
	}

	static Instant jakarta(String local) {
		return moment(local, JAKARTA);
	}

	static Instant pune(String local) {
		return moment(local, PUNE);
	}

	private static Instant moment(String local, BusinessHours office) {
		return LocalDateTime.parse(local).atZone(office.zone()).toInstant();
	}

}
