package app.wayside.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The worked examples of rounding and splitting (M-01 to M-06), and what is refused. */
class MoneyTest {

	@Test
	void m_01_a_hundred_in_three_gives_the_cent_that_is_left_to_the_first() {
		assertThat(rupees("100.00").split(3)).containsExactly(rupees("33.34"), rupees("33.33"), rupees("33.33"));
	}

	@Test
	void m_02_yen_have_no_cents_to_split() {
		assertThat(Money.of("1000", "JPY").split(3)).extracting(Money::amount)
			.containsExactly(new BigDecimal("334"), new BigDecimal("333"), new BigDecimal("333"));
	}

	@Test
	void m_03_kuwaiti_dinars_have_a_thousand_parts() {
		assertThat(Money.of("10.000", "KWD").split(3)).extracting(Money::amount)
			.containsExactly(new BigDecimal("3.334"), new BigDecimal("3.333"), new BigDecimal("3.333"));
	}

	@Test
	void m_04_tax_by_line_and_tax_by_rate_may_differ_and_both_can_be_computed() {
		BigDecimal rate = new BigDecimal("0.18");
		List<Money> bases = List.of(rupees("100.03"), rupees("100.03"), rupees("100.03"));

		Money byLine = Money.sum(bases.stream().map((base) -> base.times(rate).rounded()).toList(), inr());
		Money byRate = Money.sum(bases, inr()).times(rate).rounded();

		assertThat(byLine).isEqualTo(rupees("54.03"));
		assertThat(byRate).isEqualTo(rupees("54.02"));
	}

	@Test
	void m_05_an_invoice_of_7713_50_has_a_rounding_line_of_half_a_rupee() {
		Money invoice = rupees("7713.50");

		assertThat(invoice.roundedTo(BigDecimal.ONE)).isEqualTo(rupees("7714"));
		assertThat(invoice.roundedTo(BigDecimal.ONE).minus(invoice)).isEqualTo(rupees("0.50"));
	}

	@Test
	void m_06_halves_are_rounded_away_from_zero_and_only_when_a_document_asks() {
		Money exact = rupees("8.45").times(new BigDecimal("0.1"));

		assertThat(exact).isEqualTo(rupees("0.845"));
		assertThat(exact.rounded()).isEqualTo(rupees("0.85"));
		assertThat(exact.negated().rounded()).isEqualTo(rupees("-0.85"));
		assertThat(Money.of("0.5", "JPY").rounded()).isEqualTo(Money.of("1", "JPY"));
	}

	@Test
	void weights_share_by_the_largest_remainder() {
		assertThat(rupees("10.00").split(weights("1", "1", "4"))).containsExactly(rupees("1.67"), rupees("1.67"),
				rupees("6.66"));
		assertThat(rupees("-0.05").split(weights("7", "3"))).containsExactly(rupees("-0.04"), rupees("-0.01"));
		assertThat(rupees("9.99").split(weights("0", "1"))).containsExactly(rupees("0"), rupees("9.99"));
	}

	@Test
	void the_same_amount_is_the_same_however_it_was_written() {
		assertThat(rupees("9.4")).isEqualTo(rupees("9.4000")).hasSameHashCodeAs(rupees("9.40"));
		assertThat(rupees("1e3")).hasToString("1000.00 INR");
		assertThat(Money.of("10.0000", "JPY")).hasToString("10 JPY");
	}

	@Test
	void currencies_are_not_mixed() {
		Money one = rupees("1");
		Money other = Money.of("1", "USD");

		assertThatThrownBy(() -> one.plus(other)).isInstanceOf(MixedCurrencies.class)
			.hasMessage("INR and USD are not counted together");
		assertThatThrownBy(() -> one.minus(other)).isInstanceOf(MixedCurrencies.class);
		assertThatThrownBy(() -> one.compareTo(other)).isInstanceOf(MixedCurrencies.class);
		assertThatThrownBy(() -> Money.sum(List.of(other), inr())).isInstanceOf(MixedCurrencies.class);
	}

	@Test
	void nothing_is_split_into_nothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> rupees("1").split(0));
		assertThatIllegalArgumentException().isThrownBy(() -> rupees("1").split(weights("0")));
		assertThatIllegalArgumentException().isThrownBy(() -> rupees("1").split(weights("2", "-1")));
	}

	private static Currency inr() {
		return Currency.getInstance("INR");
	}

	private static Money rupees(String amount) {
		return Money.of(amount, "INR");
	}

	private static List<BigDecimal> weights(String... weights) {
		return Stream.of(weights).map(BigDecimal::new).toList();
	}

}
