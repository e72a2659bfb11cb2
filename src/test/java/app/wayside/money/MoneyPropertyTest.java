package app.wayside.money;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every amount and every split. */
class MoneyPropertyTest {

	@Property
	void a_split_loses_nothing_and_its_parts_differ_by_one_unit_at_most(@ForAll("amounts") Money whole,
			@ForAll @IntRange(min = 1, max = 400) int count) {
		List<Money> parts = whole.split(count);

		assertThat(parts).hasSize(count);
		assertThat(Money.sum(parts, whole.currency())).isEqualTo(whole);
		Money spread = parts.stream()
			.max(Money::compareTo)
			.orElseThrow()
			.minus(parts.stream().min(Money::compareTo).orElseThrow());
		assertThat(spread.amount()).isLessThanOrEqualTo(unit(whole));
	}

	@Property
	void a_weighted_split_loses_nothing_and_no_part_is_a_unit_off(@ForAll("amounts") Money whole,
			@ForAll("weights") List<BigDecimal> weights) {
		List<Money> parts = whole.split(weights);

		BigDecimal together = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(Money.sum(parts, whole.currency())).isEqualTo(whole);
		for (int i = 0; i < parts.size(); i++) {
			BigDecimal off = parts.get(i)
				.amount()
				.multiply(together)
				.subtract(whole.amount().multiply(weights.get(i)))
				.abs();
			assertThat(off).isLessThan(unit(whole).multiply(together));
		}
	}

	@Property
	void what_is_given_back_splits_as_what_was_taken(@ForAll("amounts") Money whole,
			@ForAll("weights") List<BigDecimal> weights) {
		assertThat(whole.negated().split(weights))
			.isEqualTo(whole.split(weights).stream().map(Money::negated).toList());
	}

	@Property
	void plus_and_minus_undo_each_other(@ForAll("amounts") Money one, @ForAll("cents") BigDecimal other) {
		Money more = new Money(other, one.currency());

		assertThat(one.plus(more).minus(more)).isEqualTo(one);
		assertThat(one.plus(more)).isEqualTo(more.plus(one));
		assertThat(one.minus(one).isZero()).isTrue();
	}

	@Property
	void rounding_a_rounded_amount_changes_nothing(@ForAll("amounts") Money amount) {
		assertThat(amount.rounded().rounded()).isEqualTo(amount.rounded());
		assertThat(amount.rounded().amount().scale()).isEqualTo(Money.minorUnits(amount.currency()));
		assertThat(amount.rounded().minus(amount).abs().amount().movePointRight(Money.minorUnits(amount.currency())))
			.isLessThanOrEqualTo(new BigDecimal("0.5"));
	}

	private static BigDecimal unit(Money money) {
		return BigDecimal.ONE.movePointLeft(money.amount().scale());
	}

	@Provide
	Arbitrary<BigDecimal> cents() {
		return Arbitraries.bigDecimals().between(new BigDecimal("-99999999"), new BigDecimal("99999999")).ofScale(4);
	}

	@Provide
	Arbitrary<Money> amounts() {
		return Combinators.combine(cents(), Arbitraries.of("INR", "JPY", "KWD", "CNY", "EUR")).as(Money::of);
	}

	@Provide
	Arbitrary<List<BigDecimal>> weights() {
		return Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("10000"))
			.ofScale(3)
			.list()
			.ofMinSize(1)
			.ofMaxSize(20)
			.filter((weights) -> weights.stream().anyMatch((weight) -> weight.signum() > 0));
	}

}
