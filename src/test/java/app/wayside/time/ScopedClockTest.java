package app.wayside.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScopedClockTest {

	private static final Instant MOMENT = Instant.parse("2026-08-23T05:00:00Z");

	private final Clock clock = ScopedClock.utc();

	@Test
	void the_clock_shows_the_bound_moment_inside_and_real_time_outside() throws Exception {
		Instant inside = ScopedClock.at(MOMENT, clock::instant);
		Instant nested = ScopedClock.at(MOMENT, () -> ScopedClock.at(MOMENT.plusSeconds(60), clock::instant));
		Instant otherZone = ScopedClock.at(MOMENT, () -> clock.withZone(ZoneId.of("Asia/Shanghai")).instant());

		assertThat(inside).isEqualTo(MOMENT);
		assertThat(nested).isEqualTo(MOMENT.plusSeconds(60));
		assertThat(otherZone).isEqualTo(MOMENT);
		ScopedClock.run(MOMENT, () -> assertThat(clock.instant()).isEqualTo(MOMENT));
		assertThat(Duration.between(clock.instant(), Instant.now())).isCloseTo(Duration.ZERO, Duration.ofMinutes(1));
	}

	@Test
	void another_thread_keeps_real_time() throws Exception {
		Instant[] seen = new Instant[1];
		ScopedClock.at(MOMENT, () -> {
			Thread thread = Thread.ofVirtual().start(() -> seen[0] = clock.instant());
			thread.join();
			return thread;
		});

		assertThat(seen[0]).isNotNull().isNotEqualTo(MOMENT);
	}

	@Test
	void a_departure_keeps_its_wall_clock_and_knows_its_instant() {
		LocalMoment departure = new LocalMoment(LocalDateTime.parse("2026-11-20T23:55"), ZoneId.of("Asia/Shanghai"));

		assertThat(departure.instant()).isEqualTo(Instant.parse("2026-11-20T15:55:00Z"));
		assertThat(departure.in(ZoneId.of("Europe/London")).local()).isEqualTo(LocalDateTime.parse("2026-11-20T15:55"));
	}

	@Test
	void a_time_that_comes_twice_is_the_first_and_a_skipped_one_moves_on() {
		ZoneId london = ZoneId.of("Europe/London");

		assertThat(new LocalMoment(LocalDateTime.parse("2026-10-25T01:30"), london).instant())
			.isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
		assertThat(new LocalMoment(LocalDateTime.parse("2026-03-29T01:30"), london).instant())
			.isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
	}

}
