package app.wayside.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

import app.wayside.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

	private static final Instant NOW = Instant.parse("2026-11-21T14:21:00Z");

	private final Formats english = formats(Locale.ENGLISH);

	private final Formats chinese = formats(Locale.SIMPLIFIED_CHINESE);

	private static Formats formats(Locale locale) {
		return new Formats(new Texts(), locale, ZoneId.of("UTC"), Clock.fixed(NOW, ZoneId.of("UTC")));
	}

	private String due(Duration left) {
		return this.english.due(NOW.plus(left));
	}

	@Test
	void what_is_left_is_told_in_a_few_letters() {
		assertThat(due(Duration.ofMinutes(11))).isEqualTo("11 min");
		assertThat(due(Duration.ofMinutes(100))).isEqualTo("1 h 40");
		assertThat(due(Duration.ofMinutes(125))).isEqualTo("2 h 05");
		assertThat(due(Duration.ofMinutes(421))).isEqualTo("7 h");
		assertThat(due(Duration.ofHours(20))).isEqualTo("Tomorrow");
		assertThat(due(Duration.ofDays(6))).isEqualTo("6 d");
		assertThat(due(Duration.ofMinutes(-8))).isEqualTo("8 min late");
		assertThat(this.chinese.due(NOW.plusSeconds(100 * 60))).isEqualTo("1 小时 40");
	}

	@Test
	void a_year_is_told_only_where_it_is_another() {
		assertThat(this.english.date(LocalDate.of(2026, 11, 30))).isEqualTo("30 Nov");
		assertThat(this.english.day(LocalDate.of(2026, 11, 30))).isEqualTo("Mon 30 Nov");
		assertThat(this.english.date(LocalDate.of(2027, 1, 3))).isEqualTo("3 Jan 2027");
		assertThat(this.chinese.day(LocalDate.of(2026, 11, 30))).isEqualTo("11 月 30 日（周一）");
	}

	@Test
	void money_has_the_minor_units_of_its_currency_and_a_true_minus() {
		assertThat(this.english.money(new BigDecimal("1860"), Currency.getInstance("CNY"))).isEqualTo("1,860.00");
		assertThat(this.english.money(new BigDecimal("-4210"), Currency.getInstance("INR"))).isEqualTo("−4,210.00");
		assertThat(this.english.money(new BigDecimal("98000"), Currency.getInstance("JPY"))).isEqualTo("98,000");
		assertThat(this.english.price(new BigDecimal("1860"), Currency.getInstance("CNY"))).isEqualTo("¥1,860.00");
		assertThat(this.chinese.price(new BigDecimal("1860"), Currency.getInstance("CNY"))).isEqualTo("¥1,860.00");
		assertThat(this.english.money(Money.of("-10", "KWD"))).isEqualTo("−10.000");
		assertThat(this.english.money(Money.of("0.845", "INR"))).isEqualTo("0.845");
		assertThat(this.english.price(Money.of("98000", "JPY"))).isEqualTo("¥98,000");
		assertThat(this.english.number(new BigDecimal("-0.001"), 2)).isEqualTo("0.00");
	}

	@Test
	void a_percentage_has_a_space() {
		assertThat(this.english.percent(0.934)).isEqualTo("93.4\u00a0%");
		assertThat(this.english.percent(0.94)).isEqualTo("94\u00a0%");
	}

	@Test
	void initials_follow_the_script() {
		assertThat(Initials.of("Ratna Dewi")).isEqualTo("RD");
		assertThat(Initials.of("李娜")).isEqualTo("李");
		assertThat(Initials.of("  ")).isEqualTo("–");
	}

	@Test
	void logs_keep_ids_and_times_but_no_people() {
		assertThat(MaskedLog.mask("to li.na@example.com or +86 138 0013 8000 at 14:21:04"))
			.isEqualTo("to [address] or [number] at 14:21:04");
		String id = "019a8a11-2233-7444-8555-666677778888 at 2026-11-21T14:21:04.123Z";
		assertThat(MaskedLog.mask(id)).isEqualTo(id);
	}

	@Test
	void texts_with_gaps_keep_apostrophes() {
		assertThat(new Texts().get(Locale.ENGLISH, "web.title", "Li Na's case")).isEqualTo("Li Na's case · Wayside");
		assertThat(new Texts().get(Locale.ENGLISH, "web.nav.waiting", 1)).isEqualTo("1 waits");
	}

}
