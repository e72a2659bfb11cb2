package app.wayside.cases.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wayside.cases.catalogue.PolicyDefaults;
import app.wayside.cases.catalogue.PolicyDefaults.CalendarDefault;
import app.wayside.cases.catalogue.PolicyDefaults.HolidayYear;
import app.wayside.cases.rules.CalendarRule.SpecialDay;
import app.wayside.cases.rules.LadderRule.Step;
import app.wayside.cases.rules.LadderRule.Tell;
import app.wayside.cases.rules.LadderRule.Then;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.customers.Tier;
import app.wayside.time.Block;

/**
 * The rules that come with Wayside, out of its catalogue.
 *
 * @param shipped the catalogue
 */
record ShippedRules(PolicyDefaults shipped) {

	/** For cases of no known process, round the clock. */
	private static final String SPEAKS_FOR_ANY = "inquiry";

	Map<String, CalendarRule> calendars() {
		Map<String, CalendarRule> calendars = new TreeMap<>();
		this.shipped.calendars().forEach((calendar) -> calendars.put(calendar.key(), calendar(calendar)));
		return calendars;
	}

	private CalendarRule calendar(CalendarDefault of) {
		Map<DayOfWeek, List<Block>> week = week(of);
		List<HolidayYear> years = this.shipped.holidays().getOrDefault(String.valueOf(of.holidays()), List.of());
		List<Block> makeUp = (of.makeUpDayAs() != null) ? week.getOrDefault(of.makeUpDayAs(), List.of()) : List.of();
		Map<LocalDate, SpecialDay> days = new TreeMap<>();
		years.forEach((year) -> special(year, makeUp).forEach((day) -> days.put(day.date(), day)));
		return new CalendarRule(of.name().en(), of.name().zh(), of.zone(), week, List.copyOf(days.values()),
				years.stream()
					.map((year) -> new CalendarRule.Notice(year.year(), year.provisional(), year.source()))
					.toList());
	}

	private static Map<DayOfWeek, List<Block>> week(CalendarDefault of) {
		Map<DayOfWeek, List<Block>> week = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			List<String> blocks = of.blocks().getOrDefault(day, List.of());
			week.put(day, of.always() ? List.of(Block.ALL_DAY) : blocks.stream().map(Block::parse).toList());
		}
		return week;
	}

	private static List<SpecialDay> special(HolidayYear year, List<Block> makeUp) {
		List<SpecialDay> special = new ArrayList<>();
		year.days()
			.forEach((holiday) -> holiday.from()
				.datesUntil(holiday.to().plusDays(1))
				.forEach((day) -> special
					.add(new SpecialDay(day, List.of(), holiday.name().en(), holiday.name().zh()))));
		year.workdays().forEach((day) -> special.add(new SpecialDay(day, makeUp, "Make-up working day", "调休上班")));
		return special;
	}

	TierRule tiers() {
		return new TierRule(this.shipped.tiers()
			.stream()
			.collect(Collectors.toMap((tier) -> Tier.valueOf(upper(tier.key())), PolicyDefaults.TierDefault::percent)),
				this.shipped.shortestPromise());
	}

	/** Parties that the catalogue does not name pause what they usually do. */
	WaitingRule waiting() {
		Map<Party, Set<ClockKind>> pauses = new HashMap<>(WaitingRule.usual().pauses());
		this.shipped.waitingFor()
			.forEach((party) -> pauses.put(Party.valueOf(upper(party.key())),
					party.pauses().stream().map((kind) -> ClockKind.valueOf(upper(kind))).collect(Collectors.toSet())));
		return new WaitingRule(pauses);
	}

	Map<String, PolicyRule> policies() {
		Map<String, PolicyRule> policies = new TreeMap<>();
		this.shipped.policies().forEach((policy) -> policies.put(policy.process(), policy(policy)));
		PolicyRule any = policies.get(SPEAKS_FOR_ANY);
		if (any != null) {
			policies.put(PolicyRule.ANY, new PolicyRule(ClockPolicies.ALWAYS, any.promises()));
		}
		return policies;
	}

	private static PolicyRule policy(PolicyDefaults.ClockPolicy of) {
		return new PolicyRule(of.calendar(),
				of.targets()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((entry) -> Severity.valueOf(upper(entry.getKey())),
							(entry) -> new PolicyRule.Promise(entry.getValue().firstReply(),
									entry.getValue().nextReply(), entry.getValue().resolution()))));
	}

	Map<String, LadderRule> ladders() {
		Map<String, LadderRule> ladders = new TreeMap<>();
		this.shipped.ladders()
			.forEach((ladder) -> ladders.put(ladder.process(),
					new LadderRule(ladder.steps().stream().map(ShippedRules::step).toList())));
		ladders.put(PolicyRule.ANY,
				new LadderRule(List.of(new Step(75, Tell.AGENT, Then.NOTIFY),
						new Step(LadderRule.BREACH, Tell.TEAM_LEAD, Then.RAISE_LEVEL),
						new Step(200, Tell.DUTY_MANAGER, Then.REASSIGN))));
		return ladders;
	}

	Map<String, Ending> endings() {
		Map<String, Ending> endings = new LinkedHashMap<>();
		for (PolicyDefaults.Named solution : this.shipped.solutions()) {
			endings.put(solution.key(),
					new SolutionRule(solution.name().en(), solution.name().zh(), null, place(endings.size())));
		}
		for (PolicyDefaults.RootCauseGroup group : this.shipped.rootCauses()) {
			for (PolicyDefaults.Named cause : group.children()) {
				endings.put(cause.key(), new CauseRule(group.name().en(), group.name().zh(), cause.name().en(),
						cause.name().zh(), null, place(endings.size())));
			}
		}
		return endings;
	}

	/** Leaves room for others in between. */
	private static int place(int before) {
		return (before + 1) * 10;
	}

	private static Step step(PolicyDefaults.Rung rung) {
		Then then = rung.then().equals("raise-priority") ? Then.RAISE_LEVEL : Then.valueOf(upper(rung.then()));
		return new Step(rung.when(), Tell.valueOf(upper(rung.tell())), then);
	}

	/** {@code firstReply} and {@code team-lead} as enums are written. */
	private static String upper(String word) {
		return word.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
	}

}
