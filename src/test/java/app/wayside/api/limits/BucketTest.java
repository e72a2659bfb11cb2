package app.wayside.api.limits;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BucketTest {

	private static final Instant EIGHT = Instant.parse("2026-03-03T08:00:00Z");

	private static final ApiLimits LIMITS = new ApiLimits(10, 20);

	@Test
	void a_burst_is_let_through_and_what_comes_after_it_is_refused() {
		Bucket bucket = Bucket.full(LIMITS, EIGHT);
		for (int i = 0; i < 20; i++) {
			bucket = bucket.take(LIMITS, EIGHT);
			assertThat(bucket.refused()).isFalse();
		}
		assertThat(bucket.take(LIMITS, EIGHT).refused()).isTrue();
	}

	@Test
	void after_a_tenth_of_a_second_one_more_is_let_through_also_to_the_impatient() {
		Bucket bucket = new Bucket(0, EIGHT);
		for (int i = 1; i <= 9; i++) {
			bucket = bucket.take(LIMITS, EIGHT.plus(Duration.ofMillis(10L * i)));
			assertThat(bucket.refused()).isTrue();
		}
		assertThat(bucket.take(LIMITS, EIGHT.plus(Duration.ofMillis(101))).refused()).isFalse();
	}

	@Test
	void it_never_holds_more_than_a_burst() {
		Bucket rested = new Bucket(3, EIGHT).take(LIMITS, EIGHT.plus(Duration.ofDays(1)));

		assertThat(rested.left()).isEqualTo(19);
	}

}
