package app.wayside.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BusinessHoursTest {

	@Test
	void the_lunch_break_and_the_weekend_do_not_count_in_shanghai() {
		Instant friday = Calendars.shanghai("2026-11-20T17:40");

		assertThat(Calendars.SHANGHAI.add(friday, Duration.ofHours(4)))
			.isEqualTo(Calendars.shanghai("2026-11-23T14:10"));
		assertThat(Calendars.SHANGHAI.perDay(friday, Calendars.shanghai("2026-11-23T14:10"))).containsExactly(
				Map.entry(LocalDate.parse("2026-11-20"), Duration.ofMinutes(20)),
				Map.entry(LocalDate.parse("2026-11-23"), Duration.ofMinutes(220)));
	}

	@Test
	void work_that_fills_the_day_is_due_at_closing_time_not_next_morning() {
		assertThat(Calendars.SHANGHAI.add(Calendars.shanghai("2026-11-19T17:00"), Duration.ofHours(1)))
			.isEqualTo(Calendars.shanghai("2026-11-19T18:00"));
	}

	@Test
	void national_day_is_closed_and_its_make_up_saturday_is_open_in_shanghai() {
		Instant lastEvening = Calendars.shanghai("2026-09-30T18:00");

		assertThat(Calendars.SHANGHAI.add(lastEvening, Duration.ofHours(1)))
			.isEqualTo(Calendars.shanghai("2026-10-08T10:00"));
		assertThat(Calendars.SHANGHAI.add(Calendars.shanghai("2026-10-09T17:30"), Duration.ofHours(1)))
			.isEqualTo(Calendars.shanghai("2026-10-10T09:30"));
		assertThat(Calendars.SHANGHAI.plusWorkingDays(LocalDate.parse("2026-09-30"), 3))
			.isEqualTo(LocalDate.parse("2026-10-10"));
	}

	@Test
	void the_hour_that_london_skips_in_spring_does_not_count() {
		Instant midnight = Calendars.london("2026-03-29T00:00");

		assertThat(Calendars.LONDON_NIGHT.between(midnight, Calendars.london("2026-03-29T06:00")))
			.isEqualTo(Duration.ofHours(5));
		assertThat(Calendars.LONDON_NIGHT.add(midnight, Duration.ofHours(5)))
			.isEqualTo(Calendars.london("2026-03-29T06:00"));
	}

	@Test
	void the_hour_that_london_repeats_in_autumn_counts_twice() {
		assertThat(Calendars.LONDON_NIGHT.between(Calendars.london("2026-10-25T00:00"),
				Calendars.london("2026-10-25T06:00")))
			.isEqualTo(Duration.ofHours(7));
	}

	@Test
	void an_office_day_in_london_is_as_long_before_as_after_the_change() {
		Instant friday = Calendars.london("2026-10-23T16:00");

		assertThat(Calendars.LONDON.add(friday, Duration.ofHours(2))).isEqualTo(Calendars.london("2026-10-26T10:00"));
		assertThat(Calendars.london("2026-10-26T10:00")).isEqualTo(Instant.parse("2026-10-26T10:00:00Z"));
		assertThat(friday).isEqualTo(Instant.parse("2026-10-23T15:00:00Z"));
	}

	@Test
	void a_block_inside_the_skipped_hour_is_never_open_and_one_that_ends_in_it_is_cut() {
		BusinessHours inside = BusinessHours.in(Calendars.LONDON.zone())
			.weekly(EnumSet.of(DayOfWeek.SUNDAY), Block.parse("01:10-01:50"));
		BusinessHours across = inside.weekly(EnumSet.of(DayOfWeek.SUNDAY), Block.parse("00:30-01:30"));
		Instant midnight = Calendars.london("2026-03-29T00:00");
		Instant noon = Calendars.london("2026-03-29T12:00");

		assertThat(inside.between(midnight, noon)).isZero();
		assertThat(across.between(midnight, noon)).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void the_longer_friday_break_does_not_count_in_jakarta() {
		assertThat(Calendars.JAKARTA.add(Calendars.jakarta("2026-11-20T11:00"), Duration.ofHours(1)))
			.isEqualTo(Calendars.jakarta("2026-11-20T13:30"));
		assertThat(Calendars.JAKARTA.add(Calendars.jakarta("2026-11-19T11:00"), Duration.ofHours(2)))
			.isEqualTo(Calendars.jakarta("2026-11-19T14:00"));
	}

	@Test
	void the_night_shift_in_pune_runs_over_midnight_on_a_half_hour_zone() {
		assertThat(Calendars.PUNE.add(Calendars.pune("2026-11-20T23:30"), Duration.ofHours(2)))
			.isEqualTo(Calendars.pune("2026-11-21T01:30"));
		assertThat(Calendars.pune("2026-11-21T01:30")).isEqualTo(Instant.parse("2026-11-20T20:00:00Z"));
		assertThat(Calendars.PUNE.add(Calendars.pune("2026-11-21T02:00"), Duration.ofHours(1)))
			.isEqualTo(Calendars.pune("2026-11-23T19:00"));
	}

	@Test
	void the_day_that_samoa_lost_has_no_hours() {
		BusinessHours apia = BusinessHours.in(ZoneId.of("Pacific/Apia"))
			.weekly(EnumSet.allOf(DayOfWeek.class), Block.parse("09:00-17:00"));
		ZoneId zone = apia.zone();
		Instant thursday = LocalDateTime.parse("2011-12-29T16:00").atZone(zone).toInstant();

		assertThat(apia.add(thursday, Duration.ofHours(2)))
			.isEqualTo(LocalDateTime.parse("2011-12-31T10:00").atZone(zone).toInstant());
		assertThat(apia.plusWorkingDays(LocalDate.parse("2011-12-29"), 1)).isEqualTo(LocalDate.parse("2011-12-31"));
	}

	@Test
	void round_the_clock_counts_every_second() {
		Instant start = Instant.parse("2026-12-31T23:59:59Z");

		assertThat(BusinessHours.always().add(start, Duration.ofHours(50))).isEqualTo(start.plus(Duration.ofHours(50)));
		assertThat(BusinessHours.always().between(start, start.minusSeconds(90))).isEqualTo(Duration.ofSeconds(-90));
	}

	@Test
	void hours_that_never_open_are_refused_instead_of_searched_for() {
		BusinessHours closed = BusinessHours.in(Calendars.LONDON.zone());
		BusinessHours once = closed.workingDay(LocalDate.parse("2026-11-21"), Block.parse("10:00-12:00"));
		Instant friday = Calendars.london("2026-11-20T09:00");

		assertThatThrownBy(() -> closed.add(friday, Duration.ofMinutes(1))).isInstanceOf(NeverOpen.class);
		assertThat(once.add(friday, Duration.ofHours(2))).isEqualTo(Calendars.london("2026-11-21T12:00"));
		assertThatThrownBy(() -> once.add(friday, Duration.ofMinutes(121))).isInstanceOf(NeverOpen.class);
		assertThatThrownBy(() -> once.plusWorkingDays(LocalDate.parse("2026-11-20"), 2)).isInstanceOf(NeverOpen.class);
		assertThat(closed.between(friday, friday.plusSeconds(864000))).isZero();
	}

	@Test
	void blocks_are_written_as_on_the_door() {
		assertThat(Block.parse("18:00-24:00")).hasToString("18:00-24:00")
			.isEqualTo(new Block(LocalTime.of(18, 0), LocalTime.MIDNIGHT));
		assertThatIllegalArgumentException().isThrownBy(() -> Block.parse("12:00-09:00"));
		assertThatIllegalArgumentException().isThrownBy(() -> Block.parse("nine to five"));
		assertThatIllegalArgumentException().isThrownBy(() -> BusinessHours.in(Calendars.LONDON.zone())
			.weekly(EnumSet.of(DayOfWeek.MONDAY), Block.parse("13:00-24:00"), Block.parse("09:00-13:30")));
	}

	@Test
	void equal_hours_are_equal_however_they_were_written() {
		BusinessHours oneWay = BusinessHours.in(Calendars.LONDON.zone())
			.weekly(EnumSet.of(DayOfWeek.MONDAY), Block.parse("13:00-17:00"), Block.parse("09:00-12:00"));
		BusinessHours other = new BusinessHours(
				Calendars.LONDON.zone(), Map.of(DayOfWeek.MONDAY,
						List.of(Block.parse("09:00-12:00"), Block.parse("13:00-17:00")), DayOfWeek.SUNDAY, List.of()),
				oneWay.exceptions());

		assertThat(oneWay).isEqualTo(other);
	}

}
