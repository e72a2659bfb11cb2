package app.wayside.cases.fairness;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Work is fair where it goes with time at the desk and capacity. */
class FairnessTest {

	@Test
	void twice_the_time_lets_expect_twice_the_work() {
		Fairness fairness = Fairness.of(List.of(load("Ratna", 8, 40, 20), load("Chen", 8, 20, 10)));

		assertThat(fairness.shares()).extracting(Share::name).containsExactly("Ratna", "Chen");
		assertThat(fairness.shares()).allSatisfy((share) -> assertThat(share.times()).isCloseTo(1, within(1e-9)));
		assertThat(fairness.gini()).isCloseTo(0, within(1e-9));
		assertThat(fairness.even()).isTrue();
	}

	@Test
	void capacity_counts_as_time_does() {
		Fairness fairness = Fairness.of(List.of(load("Ratna", 12, 40, 30), load("Chen", 4, 40, 10)));
		assertThat(fairness.even()).isTrue();
		assertThat(fairness.shares().getFirst().expected()).isCloseTo(0.75, within(1e-9));
	}

	@Test
	void whoever_has_it_all_is_named_with_whoever_has_nothing() {
		Fairness fairness = Fairness.of(List.of(load("Ratna", 8, 40, 30), load("Chen", 8, 40, 0)));
		assertThat(fairness.most()).isNotNull();
		assertThat(fairness.most().name()).isEqualTo("Ratna");
		assertThat(fairness.most().times()).isCloseTo(2, within(1e-9));
		assertThat(fairness.least().name()).isEqualTo("Chen");
		assertThat(fairness.gini()).isCloseTo(0.5, within(1e-9));
		assertThat(fairness.even()).isFalse();
	}

	@Test
	void one_alone_and_nobody_there_are_compared_with_nothing() {
		assertThat(Fairness.of(List.of(load("Ratna", 8, 40, 30))).gini()).isNull();
		assertThat(Fairness.of(List.of(load("Ratna", 8, 0, 30), load("Chen", 8, 0, 3))).gini()).isNull();
		assertThat(Fairness.of(List.of(load("Ratna", 8, 1, 30), load("Chen", 8, 2, 3))).shares().getFirst().times())
			.isNull();
		assertThat(Fairness.of(List.of()).even()).isTrue();
	}

	@Test
	void somebody_who_was_never_there_is_shown_and_not_compared() {
		Fairness fairness = Fairness
			.of(List.of(load("Ratna", 8, 40, 10), load("Chen", 8, 40, 10), load("Sofia", 8, 0, 5)));
		assertThat(fairness.shares()).hasSize(3);
		assertThat(fairness.shares().getLast().times()).isNull();
		assertThat(fairness.gini()).isCloseTo(0, within(1e-9));
	}

	@Test
	void the_coefficient_is_that_of_the_books() {
		assertThat(Fairness.gini(1, 2, 3, 4)).isCloseTo(0.25, within(1e-9));
		assertThat(Fairness.gini(0, 0, 0, 0)).isZero();
	}

	private static Fairness.Load load(String name, int capacity, double hours, int weight) {
		return new Fairness.Load(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name,
				new String[0], capacity, hours, weight, weight, weight);
	}

}
