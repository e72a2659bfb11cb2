package app.wayside.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

/** Any hours, any zone, moments thrown around the days on which the clocks change. */
class BusinessHoursPropertyTest {

	private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

	@Property
	void between_undoes_add(@ForAll("hours") BusinessHours hours, @ForAll("moments") Instant from,
			@ForAll("work") Duration work) {
		assertThat(hours.between(from, hours.add(from, work))).isEqualTo(work);
	}

	@Property
	void add_undoes_between_up_to_the_last_working_moment(@ForAll("hours") BusinessHours hours,
			@ForAll("moments") Instant from, @ForAll("moments") Instant other) {
		Instant to = from.isBefore(other) ? other : from;
		Instant start = from.isBefore(other) ? from : other;

		Instant reached = hours.add(start, hours.between(start, to));

		assertThat(reached).isBeforeOrEqualTo(to);
		assertThat(hours.between(reached, to)).isZero();
	}

	@Property
	void working_time_counts_exactly_the_minutes_the_wall_clock_shows_as_open(@ForAll("hours") BusinessHours hours,
			@ForAll("moments") Instant from, @ForAll @IntRange(max = 2000) int minutes) {
		long open = IntStream.range(0, minutes).filter((minute) -> wallClockOpen(hours, from, minute)).count();

		assertThat(hours.between(from, from.plus(minutes, MINUTES))).isEqualTo(Duration.ofMinutes(open));
		assertThat(hours.openAt(from)).isEqualTo(wallClockOpen(hours, from, 0));
	}

	@Property
	void adding_in_two_steps_is_adding_at_once(@ForAll("hours") BusinessHours hours, @ForAll("moments") Instant from,
			@ForAll("work") Duration first, @ForAll("work") Duration second) {
		assertThat(hours.add(hours.add(from, first), second)).isEqualTo(hours.add(from, first.plus(second)));
	}

	@Property
	void later_and_more_never_end_earlier(@ForAll("hours") BusinessHours hours, @ForAll("moments") Instant from,
			@ForAll("work") Duration work, @ForAll("work") Duration more) {
		Instant end = hours.add(from, work);

		assertThat(hours.add(from, work.plus(more))).isAfterOrEqualTo(end);
		assertThat(hours.add(from.plus(more), work)).isAfterOrEqualTo(end);
		assertThat(end).isAfterOrEqualTo(from.plus(work));
	}

	@Property
	void a_stretch_is_the_sum_of_its_parts(@ForAll("hours") BusinessHours hours, @ForAll("moments") Instant a,
			@ForAll("moments") Instant b, @ForAll("moments") Instant c) {
		assertThat(hours.between(a, b).plus(hours.between(b, c))).isEqualTo(hours.between(a, c));
	}

	@Property
	void a_holiday_has_no_time_and_takes_none_from_other_days(@ForAll("hours") BusinessHours hours,
			@ForAll("moments") Instant around) {
		LocalDate holiday = LocalDate.ofInstant(around, hours.zone());
		BusinessHours with = hours.holidays(List.of(holiday));
		Instant from = around.minus(Duration.ofDays(3));
		Instant to = around.plus(Duration.ofDays(3));

		var expected = hours.perDay(from, to);
		expected.remove(holiday);

		assertThat(with.perDay(from, to)).isEqualTo(expected);
	}

	@Property
	void round_the_clock_is_elapsed_time(@ForAll("moments") Instant from, @ForAll("work") Duration work) {
		assertThat(BusinessHours.always().add(from, work)).isEqualTo(from.plus(work));
		assertThat(BusinessHours.always().between(from, from.plus(work))).isEqualTo(work);
	}

	@Property
	void working_days_are_counted_one_by_one(@ForAll("hours") BusinessHours hours, @ForAll("moments") Instant around,
			@ForAll @IntRange(max = 30) int days) {
		LocalDate from = LocalDate.ofInstant(around, hours.zone());
		LocalDate end = hours.plusWorkingDays(from, days);

		assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(hours::isWorkingDay)).hasSize(days);
		assertThat(days == 0 || hours.isWorkingDay(end)).isTrue();
	}

	private static boolean wallClockOpen(BusinessHours hours, Instant from, int minute) {
		ZonedDateTime local = from.plus(minute, MINUTES).atZone(hours.zone());
		LocalTime time = local.toLocalTime();
		return hours.blocks(local.toLocalDate())
			.stream()
			.anyMatch((block) -> !time.isBefore(block.from())
					&& (block.to().equals(LocalTime.MIDNIGHT) || time.isBefore(block.to())));
	}

	@Provide
	Arbitrary<BusinessHours> hours() {
		Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(EnumSet::copyOf);
		Arbitrary<List<LocalDate>> holidays = dates().list().ofMaxSize(3);
		return Combinators.combine(zones(), days, blocks(), holidays, dates(), blocks())
			.as((zone, open, blocks, closed, makeUp,
					other) -> BusinessHours.in(zone).weekly(open, blocks).holidays(closed).workingDay(makeUp, other));
	}

	private Arbitrary<ZoneId> zones() {
		return Arbitraries
			.of("Europe/London", "America/New_York", "Asia/Shanghai", "Asia/Jakarta", "Asia/Kolkata",
					"Australia/Lord_Howe", "Pacific/Apia", "America/Santiago", "Africa/Casablanca", "UTC")
			.map(ZoneId::of);
	}

	private Arbitrary<LocalDate> dates() {
		return Arbitraries.integers().between(0, 364).map(FIRST_DAY::plusDays);
	}

	/** An even number of different quarter-hours, paired off; the last may be 24:00. */
	private Arbitrary<Block[]> blocks() {
		return Arbitraries.integers().between(0, 96).set().ofMinSize(2).ofMaxSize(6).map((marks) -> {
			List<Integer> sorted = marks.stream().sorted().toList();
			return IntStream.range(0, sorted.size() / 2)
				.mapToObj((i) -> new Block(quarter(sorted.get(2 * i)), quarter(sorted.get(2 * i + 1))))
				.toArray(Block[]::new);
		});
	}

	private static LocalTime quarter(int mark) {
		return LocalTime.MIDNIGHT.plusMinutes(15L * mark);
	}

	/** Half of them within a day of a change of the clocks somewhere. */
	@Provide
	Arbitrary<Instant> moments() {
		Arbitrary<Instant> any = Arbitraries.integers()
			.between(0, 364 * 1440)
			.map((minutes) -> Instant.parse("2026-01-01T00:00:00Z").plus(minutes, MINUTES));
		Arbitrary<Instant> nearChange = Combinators
			.combine(Arbitraries.of("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"),
					Arbitraries.integers().between(-1440, 1440))
			.as((day, minutes) -> Instant.parse(day + "T06:00:00Z").plus(minutes, MINUTES));
		return Arbitraries.oneOf(any, nearChange);
	}

	@Provide
	Arbitrary<Duration> work() {
		return Arbitraries.integers().between(0, 6000).map(Duration::ofMinutes);
	}

}
