package app.wayside.cases;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wayside.cases.rules.CalendarRule;
import app.wayside.cases.rules.CalendarRule.SpecialDay;
import app.wayside.cases.rules.ClockRulebook;
import app.wayside.cases.rules.LadderRule;
import app.wayside.cases.rules.LadderRule.Step;
import app.wayside.cases.rules.LadderRule.Tell;
import app.wayside.cases.rules.LadderRule.Then;
import app.wayside.cases.rules.PolicyRule;
import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RuleRefused;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.NotAllowed;
import app.wayside.time.Block;
import app.wayside.time.ScopedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DeskTest
class RulesTest {

	private final Helpdesk desk;

	private final Rules rules;

	private final ClockRulebook rulebook;

	private final RuleTrials trials;

	RulesTest(Helpdesk.Doors doors, ClockRulebook rulebook, RuleTrials trials) {
		this.desk = doors.open();
		this.rules = doors.hiring().rules();
		this.rulebook = rulebook;
		this.trials = trials;
	}

	@Test
	void a_new_company_begins_with_the_rules_that_come_with_wayside() {
		this.desk.as(() -> {
			assertThat(this.rules.all(RuleKind.CALENDAR)).extracting(Rule::key)
				.contains("always", "shanghai", "jakarta", "pune", "london");
			assertThat(this.rules.all(RuleKind.CLOCK_POLICY)).hasSize(11);
			assertThat(this.rules.all(RuleKind.LADDER)).hasSize(11);
			assertThat(this.rules.all(RuleKind.ROUTE)).extracting(Rule::key).containsExactly(RouteRule.DEFAULT);
			CalendarRule shanghai = calendar("shanghai");
			assertThat(shanghai.hours().isWorkingDay(LocalDate.parse("2026-10-10"))).isTrue();
			assertThat(shanghai.hours().isWorkingDay(LocalDate.parse("2026-10-05"))).isFalse();
			return true;
		});
	}

	@Test
	void what_a_case_is_promised_depends_on_process_severity_and_tier() {
		assertThat(due(opened("payment", "STANDARD"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(30));
		assertThat(due(opened("payment", "VIP"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(15));
		assertThat(due(opened("payment", "GOLD"), ClockKind.RESOLUTION)).isEqualTo(Duration.ofHours(6));
		assertThat(due(opened("unheard-of", "STANDARD"), ClockKind.RESOLUTION)).isEqualTo(Duration.ofHours(8));
	}

	@Test
	void a_change_is_a_version_with_an_author_and_holds_for_cases_that_open_afterwards() {
		CaseId before = opened("payment", "STANDARD");
		this.desk.company.run("Ada", () -> this.rules
			.change(RuleChange.now("payment", policy("always", Duration.ofMinutes(20)), "Agreed in the review")));
		assertThat(due(opened("payment", "STANDARD"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(20));
		assertThat(due(before, ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(30));
		List<Rule> history = this.desk.as(() -> this.rules.history(RuleKind.CLOCK_POLICY, "payment"));
		assertThat(history).hasSize(2);
		assertThat(history.getFirst().author().name()).isEqualTo("Ada Lind");
		assertThat(history.getFirst().author().source()).isEqualTo("Agreed in the review");
		assertThat(history.getLast().validFrom()).isEqualTo(Instant.EPOCH);
	}

	@Test
	void undoing_is_one_more_version_that_says_what_an_earlier_one_said() {
		this.desk.company.run("Ada",
				() -> this.rules.change(RuleChange.now("payment", policy("always", Duration.ofMinutes(20)), "A try")));
		this.desk.company.run("Ada", () -> this.rules.restore(RuleKind.CLOCK_POLICY, "payment", Instant.EPOCH));
		List<Rule> history = this.desk.as(() -> this.rules.history(RuleKind.CLOCK_POLICY, "payment"));
		assertThat(history).hasSize(3);
		assertThat(history.getFirst().definition()).isEqualTo(history.getLast().definition());
		assertThat(due(opened("payment", "STANDARD"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void a_rule_may_be_written_for_a_day_to_come() {
		Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
		this.desk.as(() -> this.rules
			.change(new RuleChange("payment", policy("always", Duration.ofMinutes(20)), "From tomorrow", tomorrow)));
		assertThat(due(opened("payment", "STANDARD"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofMinutes(30));
		CaseId later = ScopedClock.at(tomorrow.plusSeconds(5), () -> opened("payment", "STANDARD"));
		assertThat(ScopedClock.at(tomorrow.plusSeconds(6), () -> due(later, ClockKind.FIRST_REPLY)))
			.isEqualTo(Duration.ofMinutes(20));
		refused("validFrom", () -> this.rules.change(new RuleChange("payment", policy("always", Duration.ofMinutes(20)),
				"Back then", Instant.now().minusSeconds(60))));
	}

	@Test
	void a_rule_that_is_switched_off_leaves_the_word_to_the_next() {
		this.desk.as(() -> this.rules.switchOff(RuleKind.CLOCK_POLICY, "payment", "A try", null));
		assertThat(due(opened("payment", "STANDARD"), ClockKind.FIRST_REPLY)).isEqualTo(Duration.ofHours(1));
		refused("key", () -> this.rules.switchOff(RuleKind.CLOCK_POLICY, PolicyRule.ANY, "A try", null));
		refused("key", () -> this.rules.switchOff(RuleKind.CALENDAR, "always", "A try", null));
	}

	@Test
	void what_makes_no_sense_is_refused_by_its_field() {
		refused("monday", () -> calendar(Map.of()));
		refused("tuesday", () -> calendar(
				Map.of(DayOfWeek.TUESDAY, List.of(Block.parse("09:00-12:00"), Block.parse("11:00-18:00")))));
		refused("days",
				() -> new CalendarRule("Office", "", ZoneId.of("UTC"), Map.of(DayOfWeek.MONDAY, List.of(Block.ALL_DAY)),
						List.of(new SpecialDay(LocalDate.EPOCH, List.of(), "", ""),
								new SpecialDay(LocalDate.EPOCH, List.of(), "", "")),
						List.of()));
		refused("low.first_reply", () -> new PolicyRule("always", Map.of()));
		refused("low.first_reply", () -> policy("always", null));
		refused("calendar",
				() -> this.rules.change(RuleChange.now("payment", policy("moon", Duration.ofHours(1)), "A try")));
		refused("key", () -> this.rules
			.change(RuleChange.now("no such thing", policy("always", Duration.ofHours(1)), "A try")));
		refused("source",
				() -> this.rules.change(RuleChange.now("payment", policy("always", Duration.ofHours(1)), " ")));
		refused("when.2", () -> new LadderRule(
				List.of(new Step(100, Tell.AGENT, Then.NOTIFY), new Step(75, Tell.TEAM, Then.NOTIFY))));
		refused("team", () -> this.rules
			.change(RuleChange.now("x", new RouteRule(RouteRule.Cases.ALL, "nowhere", Set.of()), "A try")));
		refused("zone",
				() -> this.rules.change(
						RuleChange.now("london",
								new CalendarRule("London", "", ZoneId.of("Asia/Tokyo"),
										Map.of(DayOfWeek.MONDAY, List.of(Block.ALL_DAY)), List.of(), List.of()),
								"A try")));
	}

	@Test
	void only_who_may_manage_rules_changes_them() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.desk.company.run("Ratna",
				() -> this.rules.change(RuleChange.now("payment", policy("always", Duration.ofMinutes(20)), "A try"))));
	}

	@Test
	void a_change_of_hours_moves_nothing_that_was_counted_before() {
		Instant monday = Instant.parse("2027-03-01T09:00:00Z");
		ZoneId utc = ZoneId.of("UTC");
		CalendarRule longDay = new CalendarRule("Desk", "", utc, week(List.of(Block.parse("08:00-20:00"))), List.of(),
				List.of());
		CalendarRule shortDay = new CalendarRule("Desk", "", utc, week(List.of(Block.parse("10:00-12:00"))), List.of(),
				List.of());
		ScopedClock.run(monday.minus(Duration.ofDays(7)),
				() -> this.desk.as(() -> this.rules.change(RuleChange.now("desk", longDay, "Opened"))));
		ScopedClock.run(monday.minus(Duration.ofDays(6)), () -> this.desk
			.as(() -> this.rules.change(RuleChange.now("booking", policy("desk", Duration.ofHours(4)), "A try"))));
		CaseId id = ScopedClock.at(monday, () -> opened("booking", "STANDARD"));
		assertThat(ScopedClock.at(monday, () -> due(id, ClockKind.FIRST_REPLY))).isEqualTo(Duration.ofHours(4));
		ScopedClock.run(monday.plus(Duration.ofDays(2)),
				() -> this.desk.as(() -> this.rules.change(RuleChange.now("desk", shortDay, "Fewer of us"))));
		assertThat(ScopedClock.at(monday.plus(Duration.ofDays(3)), () -> due(id, ClockKind.FIRST_REPLY)))
			.isEqualTo(Duration.ofHours(4));
		CaseId later = ScopedClock.at(monday.plus(Duration.ofDays(3)), () -> opened("booking", "STANDARD"));
		assertThat(ScopedClock.at(monday.plus(Duration.ofDays(3)), () -> due(later, ClockKind.FIRST_REPLY)))
			.isEqualTo(Duration.ofHours(27));
	}

	@Test
	void a_change_can_be_tried_on_the_last_cases_and_nothing_is_kept() {
		opened("payment", "STANDARD");
		opened("payment", "VIP");
		opened("inquiry", "STANDARD");
		RuleChange change = RuleChange.now("payment", policy("always", Duration.ofMinutes(20)), "A try");
		RuleTrials.Trial trial = this.desk.as(() -> this.trials.of(change));
		assertThat(trial.looked()).isEqualTo(3);
		assertThat(trial.changed()).isEqualTo(2);
		assertThat(trial.examples()).hasSize(2).allSatisfy((example) -> {
			assertThat(example.before()).isNotEqualTo(example.after());
			assertThat(example.clock()).isEqualTo("RESOLUTION");
		});
		this.desk.team("other");
		RuleTrials.Trial route = this.desk.as(() -> this.trials.of(RuleChange.now("payment",
				new RouteRule(RouteRule.Cases.of("payment", null), "other", Set.of()), "A try")));
		assertThat(route.changed()).isEqualTo(2);
		RuleTrials.Trial ladder = this.desk.as(() -> this.trials
			.of(RuleChange.now("inquiry", new LadderRule(List.of(new Step(10, Tell.AGENT, Then.NOTIFY))), "A try")));
		assertThat(ladder.changed()).isEqualTo(1);
		assertThat(this.desk.as(() -> this.rules.history(RuleKind.CLOCK_POLICY, "payment"))).hasSize(1);
	}

	@Test
	void the_rules_of_one_company_are_not_those_of_another() {
		this.desk
			.as(() -> this.rules.change(RuleChange.now("payment", policy("always", Duration.ofMinutes(20)), "A try")));
		Helpdesk other = this.desk.doors.open();
		assertThat(other.as(() -> this.rules.history(RuleKind.CLOCK_POLICY, "payment"))).hasSize(1);
		assertThat(other.as(this.rulebook::rules)).isNotEqualTo(this.desk.as(this.rulebook::rules));
	}

	private CalendarRule calendar(String key) {
		return (CalendarRule) this.rules.find(RuleKind.CALENDAR, key).orElseThrow().definition();
	}

	private static CalendarRule calendar(Map<DayOfWeek, List<Block>> week) {
		return new CalendarRule("Office", "办公室", ZoneId.of("Asia/Shanghai"), week, List.of(), List.of());
	}

	private static Map<DayOfWeek, List<Block>> week(List<Block> blocks) {
		Map<DayOfWeek, List<Block>> week = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			week.put(day, blocks);
		}
		return week;
	}

	private static PolicyRule policy(String calendar, @Nullable Duration reply) {
		Map<Severity, PolicyRule.Promise> promises = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			promises.put(severity, new PolicyRule.Promise(reply, Duration.ofHours(2), Duration.ofHours(5)));
		}
		return new PolicyRule(calendar, promises);
	}

	private CaseId opened(String process, String tier) {
		return this.desk.opens(new Classification(process, null, Severity.HIGH, "en", "calm", "normal", false), tier);
	}

	/** The time from the start of a clock until it is due, on the wall. */
	private Duration due(CaseId id, ClockKind kind) {
		CaseClock clock = this.desk.within(() -> this.desk.doors.inside().work().clocksOf(id))
			.stream()
			.filter((one) -> one.kind() == kind)
			.findFirst()
			.orElseThrow();
		Instant due = clock.dueAt();
		Duration length = (due != null) ? Duration.between(clock.startedAt(), due) : Duration.ZERO;
		return length.plusMillis(500).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
	}

	private void refused(String field, java.util.concurrent.Callable<?> work) {
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> this.desk.as(work))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
