package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.rules.GoodwillRule;
import app.wayside.identity.FieldFault;
import app.wayside.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is thought of before goodwill is given, and what it costs exactly. */
class HintsTest {

	private static final Instant OPENED = Instant.parse("2026-05-04T08:00:00Z");

	private static final UUID CASE = new UUID(1, 1);

	private static final GoodwillRule RULE = new GoodwillRule(
			Map.of("agent", new GoodwillRule.Limit(new BigDecimal("200"), new BigDecimal("500"))),
			new BigDecimal("150"), 3, 300);

	@Test
	void nothing_is_said_about_an_old_customer_who_was_never_given_anything() {
		assertThat(Hints.of(known(Duration.ofDays(400)), RULE, Money.of("150", "CNY"))).isEmpty();
	}

	@Test
	void the_third_time_in_a_year_is_said_with_the_cases_of_before() {
		List<Hint> hints = Hints.of(known(Duration.ofDays(400), earlier(2, "C-2026-2"), earlier(3, "C-2026-3")), RULE,
				Money.of("10", "CNY"));
		assertThat(hints).containsExactly(new Hint(Hint.Kind.OFTEN, List.of("3", "C-2026-2, C-2026-3")));
		assertThat(Hints.of(known(Duration.ofDays(400), earlier(2, "C-2026-2")), RULE, Money.of("10", "CNY")))
			.isEmpty();
	}

	@Test
	void much_is_said_from_above_the_amount_of_the_rule() {
		assertThat(Hints.of(known(Duration.ofDays(400)), RULE, Money.of("150.01", "CNY")))
			.containsExactly(new Hint(Hint.Kind.LARGE, List.of("150.01 CNY", "150.00 CNY")));
		assertThat(Hints.of(known(Duration.ofDays(400)), null, Money.of("90000", "CNY"))).isEmpty();
	}

	@Test
	void whoever_came_for_the_sake_of_the_case_is_new_until_a_day_before() {
		assertThat(Hints.of(known(Duration.ofHours(23)), RULE))
			.containsExactly(new Hint(Hint.Kind.NEW_CUSTOMER, List.of("23")));
		assertThat(Hints.of(known(Duration.ofHours(24)), RULE)).isEmpty();
	}

	@Test
	void a_booking_and_a_case_that_brought_something_already_are_said() {
		Hints.Earlier same = new Hints.Earlier(CASE, "C-2026-1", Money.of("20", "CNY"), "");
		Hints.Earlier booking = new Hints.Earlier(new UUID(7, 7), "C-2026-7", Money.of("20", "CNY"), "MU5101");
		Hints.Known known = new Hints.Known(CASE, OPENED, OPENED.minus(Duration.ofDays(9)), List.of(same),
				List.of(booking));
		assertThat(Hints.of(known, RULE)).containsExactly(
				new Hint(Hint.Kind.SAME_BOOKING, List.of("MU5101", "C-2026-7")),
				new Hint(Hint.Kind.SAME_CASE, List.of("20.00 CNY")));
	}

	@Test
	void points_cost_what_the_rule_says_to_the_smallest_coin() {
		assertThat(Gift.points(1000, "cny").cost(RULE)).isEqualTo(Money.of("3.33", "CNY"));
		assertThat(Gift.points(1, "CNY").cost(RULE)).isEqualTo(Money.of("0.01", "CNY"));
		assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> Gift.points(10, "USD").cost(null))
			.satisfies((fault) -> assertThat(fault.field()).isEqualTo("currency"));
	}

	@Test
	void an_amount_has_no_more_decimals_than_its_currency() {
		assertThat(Gift.cash("1200", "JPY").cost(null)).isEqualTo(Money.of("1200", "JPY"));
		for (Gift odd : List.of(Gift.cash("12.5", "JPY"), Gift.voucher("0.001", "CNY"), Gift.cash("-3", "CNY"),
				Gift.cash("0", "CNY"), Gift.cash("1E+12", "CNY"))) {
			assertThatExceptionOfType(FieldFault.class).as(odd.toString()).isThrownBy(() -> odd.cost(null));
		}
		assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> Gift.cash("3", "XYZZY").cost(null));
	}

	@Test
	void what_is_left_is_the_less_of_the_case_and_of_the_year() {
		Allowance allowance = Allowance.of(RULE.of(List.of("agent", "guest")),
				List.of(new Allowance.Spent("CNY", new BigDecimal("50"), new BigDecimal("420")),
						new Allowance.Spent("USD", BigDecimal.TEN, BigDecimal.TEN)),
				java.util.Currency.getInstance("CNY"));
		assertThat(allowance.left()).isEqualTo(Money.of("80", "CNY"));
		assertThat(allowance.covers(Money.of("80", "CNY"))).isTrue();
		assertThat(allowance.covers(Money.of("80.01", "CNY"))).isFalse();
	}

	private static Hints.Known known(Duration met, Hints.Earlier... given) {
		return new Hints.Known(CASE, OPENED, OPENED.minus(met), List.of(given), List.of());
	}

	private static Hints.Earlier earlier(int id, String number) {
		return new Hints.Earlier(new UUID(id, id), number, Money.of("20", "CNY"), "");
	}

}
