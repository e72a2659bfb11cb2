package app.wayside.cases.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wayside.cases.rules.CalendarRule.SpecialDay;
import app.wayside.cases.rules.LadderRule.Step;
import app.wayside.cases.rules.LadderRule.Tell;
import app.wayside.cases.rules.LadderRule.Then;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.customers.Tier;
import app.wayside.time.Block;
import org.jspecify.annotations.Nullable;

/**
 * The file with the rules that come with Wayside, as it is written.
 *
 * @param calendars offices and the one that never closes
 * @param holidays by the code that calendars refer to
 * @param tiers of customers
 * @param shortestPromise that a tier can bring about
 * @param policies by process
 * @param ladders by process
 * @param waitingFor parties that are waited for
 */
record PolicyFile(List<CalendarEntry> calendars, Map<String, List<HolidayYear>> holidays, List<TierEntry> tiers,
		Duration shortestPromise, List<PolicyEntry> policies, List<LadderEntry> ladders, List<PartyEntry> waitingFor) {

	record CalendarEntry(String key, Map<String, String> name, ZoneId zone, @Nullable Boolean always,
			@Nullable String holidays, @Nullable DayOfWeek makeUpDayAs, @Nullable Map<DayOfWeek, List<Block>> blocks) {

		CalendarRule rule(Map<String, List<HolidayYear>> known) {
			Map<DayOfWeek, List<Block>> week = week();
			List<Block> makeUp = (this.makeUpDayAs != null) ? week.getOrDefault(this.makeUpDayAs, List.of())
					: List.of();
			List<HolidayYear> years = (this.holidays != null) ? known.getOrDefault(this.holidays, List.of())
					: List.of();
			Map<LocalDate, SpecialDay> days = new TreeMap<>();
			years.forEach((year) -> year.special(makeUp).forEach((day) -> days.put(day.date(), day)));
			return new CalendarRule(text(this.name, "en"), text(this.name, "zh"), this.zone, week,
					List.copyOf(days.values()), years.stream().map(HolidayYear::notice).toList());
		}

		private Map<DayOfWeek, List<Block>> week() {
			if (this.blocks != null) {
				return this.blocks;
			}
			Map<DayOfWeek, List<Block>> open = new EnumMap<>(DayOfWeek.class);
			for (DayOfWeek day : DayOfWeek.values()) {
				open.put(day, List.of(Block.ALL_DAY));
			}
			return open;
		}

	}

	record HolidayYear(int year, boolean provisional, String source, List<Date> workdays, List<Holiday> days) {

		List<SpecialDay> special(List<Block> makeUp) {
			List<SpecialDay> special = new ArrayList<>();
			this.workdays.forEach((day) -> special.add(new SpecialDay(local(day), makeUp, "Make-up day", "调休上班")));
			this.days.forEach((day) -> special.addAll(day.special()));
			return special;
		}

		CalendarRule.Notice notice() {
			return new CalendarRule.Notice(this.year, this.provisional, this.source);
		}

	}

	record Holiday(Date from, Date to, Map<String, String> name) {

		List<SpecialDay> special() {
			return local(this.from).datesUntil(local(this.to).plusDays(1))
				.map((day) -> new SpecialDay(day, List.of(), text(this.name, "en"), text(this.name, "zh")))
				.toList();
		}

	}

	record TierEntry(String key, int percent) {
	}

	record PolicyEntry(String process, String calendar, Map<String, PolicyRule.Promise> targets) {

		PolicyRule rule() {
			return new PolicyRule(this.calendar, this.targets.entrySet()
				.stream()
				.collect(Collectors.toMap((entry) -> Severity.valueOf(upper(entry.getKey())), Map.Entry::getValue)));
		}

	}

	record LadderEntry(String process, List<StepEntry> steps) {

		LadderRule rule() {
			return new LadderRule(this.steps.stream().map(StepEntry::step).toList());
		}

	}

	record StepEntry(int when, String tell, String then) {

		Step step() {
			return new Step(this.when, Tell.valueOf(upper(this.tell)),
					this.then.equals("raise-priority") ? Then.RAISE_LEVEL : Then.valueOf(upper(this.then)));
		}

	}

	record PartyEntry(String key, List<String> pauses) {
	}

	TierRule tierRule() {
		return new TierRule(
				this.tiers.stream()
					.collect(Collectors.toMap((tier) -> Tier.valueOf(upper(tier.key())), TierEntry::percent)),
				this.shortestPromise);
	}

	/** The parties that the file does not name pause what they usually do. */
	WaitingRule waitingRule() {
		Map<Party, Set<ClockKind>> pauses = new HashMap<>(WaitingRule.usual().pauses());
		for (PartyEntry party : this.waitingFor) {
			pauses.put(Party.valueOf(upper(party.key())),
					party.pauses().stream().map((kind) -> ClockKind.valueOf(upper(kind))).collect(Collectors.toSet()));
		}
		return new WaitingRule(pauses);
	}

	/** For cases of no known process: what inquiries are promised, round the clock. */
	PolicyRule fallback() {
		return this.policies.stream()
			.filter((entry) -> entry.process().equals("inquiry"))
			.map((entry) -> new PolicyRule(ClockPolicies.ALWAYS, entry.rule().promises()))
			.findFirst()
			.orElseThrow();
	}

	LadderRule fallbackLadder() {
		return new LadderRule(List.of(new Step(75, Tell.AGENT, Then.NOTIFY),
				new Step(LadderRule.BREACH, Tell.TEAM_LEAD, Then.RAISE_LEVEL),
				new Step(200, Tell.DUTY_MANAGER, Then.REASSIGN)));
	}

	private static String text(Map<String, String> texts, String language) {
		return Objects.requireNonNullElse(texts.get(language), "");
	}

	/** {@code firstReply} and {@code team-lead} as enums write them. */
	private static String upper(String word) {
		return word.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
	}

	// The file's parser reads a date as midnight UTC.
	private static LocalDate local(Date date) {
		return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
	}

}
