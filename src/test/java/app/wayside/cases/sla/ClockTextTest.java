package app.wayside.cases.sla;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import app.wayside.cases.sla.ClockFact.AgentReplied;
import app.wayside.cases.sla.ClockFact.Classified;
import app.wayside.cases.sla.ClockFact.Opened;
import app.wayside.cases.sla.ClockFact.Paused;
import app.wayside.cases.sla.ClockFact.Reopened;
import app.wayside.cases.sla.ClockFact.Resolved;
import app.wayside.cases.sla.ClockFact.Resumed;
import app.wayside.time.Calendars;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

import static app.wayside.time.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

class ClockTextTest {

	private static final Instant FRIDAY = shanghai("2026-11-20T17:40");

	private static final ClockText ENGLISH = text(Locale.UK, "messages.properties");

	private static final ClockText CHINESE = text(Locale.SIMPLIFIED_CHINESE, "messages_zh_CN.properties");

	@Test
	void a_person_understands_why_the_case_is_due_on_monday() {
		CaseClock clock = CaseClocks.derive(List.of(new Opened(FRIDAY)), Desk.rules(), FRIDAY).getLast();

		assertThat(ENGLISH.lines(clock)).containsExactly("Opened Fri 20 Nov 17:40 (Shanghai).",
				"First reply within 4 business hours (policy for all other cases, standard tier, from 1 Jan 2020).",
				"Only opening hours count: Shanghai office, Mon–Fri 09:00–12:00, 13:30–18:00.", "20 min on Fri 20 Nov.",
				"3 h 40 min on Mon 23 Nov.", "Due Mon 23 Nov 14:10 (Shanghai).");
		assertThat(CHINESE.lines(clock)).containsExactly("11月20日 周五 17:40（上海）开立。",
				"须在 4 小时工作时间内首次回复（其他工单的时限，普通客户，2020年1月1日起）。", "只计工作时间：Shanghai office，周一至周五 09:00–12:00、13:30–18:00。",
				"11月20日 周五计 20 分钟。", "11月23日 周一计 3 小时 40 分钟。", "11月23日 周一 14:10（上海）到期。");
	}

	@Test
	void the_whole_life_of_a_resolution_is_told_in_order() {
		Instant monday = shanghai("2026-11-23T10:00");
		List<ClockFact> facts = List.of(new Opened(FRIDAY), new AgentReplied(FRIDAY), new Resolved(monday),
				new Reopened(monday.plus(Duration.ofDays(1))),
				new Paused(monday.plus(Duration.ofDays(2)), "voucher requested", Party.HOTEL));
		List<CaseClock> clocks = CaseClocks.derive(facts, Desk.rules(), monday.plus(Duration.ofDays(9)));

		assertThat(ENGLISH.lines(clocks.get(2))).containsExactly("Reopened Tue 24 Nov 10:00 (Shanghai).",
				"Solved within 16 business hours (policy for all other cases, standard tier, from 1 Jan 2020).",
				"Only opening hours count: Shanghai office, Mon–Fri 09:00–12:00, 13:30–18:00.",
				"1 h 20 min from before it was reopened stay counted.", "6 h 30 min on Tue 24 Nov.",
				"1 h on Wed 25 Nov.",
				"Paused since Wed 25 Nov 10:00, while we wait for the hotel. Reason: voucher requested",
				"7 h 10 min are left when it runs again.");
	}

	@Test
	void a_pause_that_is_over_is_one_sentence() {
		List<ClockFact> facts = List.of(new Opened(FRIDAY), new Paused(FRIDAY.plusSeconds(600), "", Party.AIRLINE),
				new Resumed(FRIDAY.plusSeconds(600 + 7800)));
		CaseClock clock = CaseClocks.derive(facts, Desk.rules(), FRIDAY.plusSeconds(9000)).getFirst();

		assertThat(ENGLISH.lines(clock))
			.contains("Paused 2 h 10 min while we waited for the airline, from Fri 20 Nov 17:50 to Fri 20 Nov 20:00.");
		assertThat(CHINESE.lines(clock)).contains("等待航空公司期间暂停 2 小时 10 分钟，11月20日 周五 17:50 至 11月20日 周五 20:00。");
	}

	@Test
	void the_policy_is_named_as_the_tenant_calls_it_with_whom_it_is_for_and_who_said_so() {
		ClockPolicy gold = new ClockPolicy("refund · high · gold", Instant.parse("2026-01-01T00:00:00Z"),
				new Classification("refund", Severity.HIGH, "GOLD"), Desk.STANDARD.targets(), "service charter 2026");
		ClockRules rules = new ClockRules(List.of(gold), Desk.STANDARD, Desk.CALENDARS);
		ClockText.Names names = new ClockText.Names() {
			@Override
			public String process(String key) {
				return "Refunds";
			}

			@Override
			public String calendar(String key) {
				return "Jakarta desk";
			}
		};
		List<ClockFact> facts = List.of(new Classified(FRIDAY, gold.scope()), new Opened(FRIDAY));
		CaseClock clock = CaseClocks.derive(facts, rules, FRIDAY).getLast();

		assertThat(new ClockText(Locale.UK, ZoneId.of("Europe/London"), ENGLISH.texts(), names).lines(clock)).contains(
				"First reply within 4 business hours (policy Refunds, high severity, gold tier, from 1 Jan 2026; "
						+ "source: service charter 2026).",
				"Only opening hours count: Jakarta desk, Mon–Fri 09:00–12:00, 13:30–18:00.");
	}

	@Test
	void round_the_clock_is_told_on_the_readers_own_wall_clock() {
		List<ClockFact> facts = List.of(new Classified(FRIDAY, Desk.PAYMENT), new Opened(FRIDAY),
				new AgentReplied(FRIDAY.plusSeconds(3600)));
		CaseClock first = CaseClocks.derive(facts, Desk.rules(), FRIDAY.plusSeconds(3600)).getLast();

		assertThat(ENGLISH.lines(first)).containsExactly("Opened Fri 20 Nov 09:40 (London).",
				"First reply within 30 min (policy payment-and-fraud, standard tier, from 1 Jan 2020).",
				"Every hour of the day counts.", "1 h in all.", "The time ran out Fri 20 Nov 10:10 (London).",
				"Done late, Fri 20 Nov 10:40.");
	}

	@Test
	void days_with_the_same_hours_are_said_together() {
		assertThat(ENGLISH.hours(Calendars.JAKARTA))
			.isEqualTo("Mon–Thu 08:00–12:00, 13:00–17:00; Fri 08:00–11:30, 13:00–17:00; Sat 08:00–12:00");
	}

	@Test
	void every_kind_state_party_and_severity_has_a_name_in_both_languages() {
		Properties english = messages("messages.properties");
		Properties chinese = messages("messages_zh_CN.properties");
		Set<String> names = new TreeSet<>();
		List.of(ClockKind.values()).forEach((kind) -> names.add("kind." + kind.name()));
		List.of(ClockState.values()).forEach((state) -> names.add("state." + state.name()));
		List.of(Party.values()).forEach((party) -> names.add("party." + party.name()));
		List.of(Severity.values()).forEach((severity) -> names.add("severity." + severity.name()));

		assertThat(names).map((name) -> "cases.clock." + name.toLowerCase(Locale.ROOT))
			.allSatisfy((key) -> assertThat(english.getProperty(key)).as(key).isNotBlank())
			.allSatisfy((key) -> assertThat(chinese.getProperty(key)).as(key).isNotBlank());
		assertThat(clockKeys(english)).isEqualTo(clockKeys(chinese));
	}

	private static Set<String> clockKeys(Properties messages) {
		Set<String> keys = new TreeSet<>(messages.stringPropertyNames());
		keys.removeIf((key) -> !key.startsWith("cases.clock."));
		return keys;
	}

	private static ClockText text(Locale locale, String file) {
		Properties messages = messages(file);
		return new ClockText(locale, ZoneId.of("Europe/London"),
				(key, args) -> new MessageFormat(Objects.requireNonNull(messages.getProperty(key), key),
						ULocale.forLocale(locale))
					.format(args));
	}

	private static Properties messages(String file) {
		Properties messages = new Properties();
		try (var in = ClockTextTest.class.getResourceAsStream("/i18n/cases/" + file)) {
			messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
