package app.wayside.cases.sla;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
import app.wayside.time.Calendars;
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

		assertThat(ENGLISH.lines(clock)).containsExactly("Opened Fri 20 Nov 17:40, Shanghai time.",
				"Standard allows 4 h of Shanghai office hours (Mon–Fri 09:00–12:00, 13:30–18:00).",
				"Fri 20 Nov: 20 min.", "Mon 23 Nov: 3 h 40 min.", "Due Mon 23 Nov 14:10.");
		assertThat(CHINESE.lines(clock)).containsExactly("11月20日 周五 17:40（上海时间）开立。",
				"按“Standard”限时 4 小时，只计“Shanghai office”工作时间（周一至周五 09:00–12:00、13:30–18:00）。", "11月20日 周五：20 分钟。",
				"11月23日 周一：3 小时 40 分钟。", "11月23日 周一 14:10 到期。");
	}

	@Test
	void the_whole_life_of_a_resolution_is_told_in_order() {
		Instant monday = shanghai("2026-11-23T10:00");
		List<ClockFact> facts = List.of(new Opened(FRIDAY), new AgentReplied(FRIDAY), new Resolved(monday),
				new Reopened(monday.plus(Duration.ofDays(1))),
				new Paused(monday.plus(Duration.ofDays(2)), "voucher requested", Party.HOTEL));
		List<CaseClock> clocks = CaseClocks.derive(facts, Desk.rules(), monday.plus(Duration.ofDays(9)));

		assertThat(ENGLISH.lines(clocks.get(2))).containsExactly("Reopened Tue 24 Nov 10:00, Shanghai time.",
				"Standard allows 16 h of Shanghai office hours (Mon–Fri 09:00–12:00, 13:30–18:00).",
				"1 h 20 min had been counted before it was reopened, and stays counted.", "Tue 24 Nov: 6 h 30 min.",
				"Wed 25 Nov: 1 h.", "Paused Wed 25 Nov 10:00, waiting for the hotel: voucher requested",
				"7 h 10 min left when it runs again.");
	}

	@Test
	void round_the_clock_is_told_on_the_readers_own_wall_clock() {
		List<ClockFact> facts = List.of(new Classified(FRIDAY, Desk.PAYMENT), new Opened(FRIDAY),
				new AgentReplied(FRIDAY.plusSeconds(3600)));
		CaseClock first = CaseClocks.derive(facts, Desk.rules(), FRIDAY.plusSeconds(3600)).getLast();

		assertThat(ENGLISH.lines(first)).containsExactly("Opened Fri 20 Nov 09:40, London time.",
				"Fraud allows 30 min of Emergency hours (round the clock).", "1 h counted round the clock.",
				"Time used up Fri 20 Nov 10:10.", "Done late Fri 20 Nov 10:40.");
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
				(key, args) -> new MessageFormat(Objects.requireNonNull(messages.getProperty(key), key), locale)
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
