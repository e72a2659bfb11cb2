package app.wayside.cases.rules.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.CaseNames;
import app.wayside.cases.RuleTrials;
import app.wayside.cases.rules.CalendarRule;
import app.wayside.cases.rules.Ending;
import app.wayside.cases.rules.GoodwillRule;
import app.wayside.cases.rules.LadderRule;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.PolicyRule;
import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.ClockRules;
import app.wayside.cases.sla.ClockText;
import app.wayside.cases.sla.Severity;
import app.wayside.customers.Tier;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.time.Block;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Says rules in the reader's language, as a colleague would.
 *
 * @param frame of the page
 * @param names that rules refer to
 */
public record Sentences(Frame frame, RulePage.Names names) {

	private static final List<String> LANGUAGES = List.of("en", "zh", "id", "ms", "ja", "ko", "th", "vi", "es", "fr",
			"de", "it", "pt", "ru", "ar", "hi");

	/** The name of a rule in a list. */
	public String name(Rule rule) {
		return switch (rule.definition()) {
			case CalendarRule calendar -> calendar.nameIn(this.frame.locale());
			case RouteRule route -> route(rule.key(), route);
			case Ending ending -> ending.nameIn(this.frame.locale());
			case PlaybookRule playbook -> playbook.nameIn(this.frame.locale());
			case GoodwillRule _ -> currency(rule.key());
			default -> process(rule.key());
		};
	}

	/** What a rule says beside its name, in a line. */
	public String hint(Rule rule) {
		return (rule.definition() instanceof Ending ending) ? cases(ending) : line(rule);
	}

	/** What a rule says, in a line. */
	public String line(Rule rule) {
		return switch (rule.definition()) {
			case CalendarRule calendar -> hours(calendar);
			case PolicyRule policy -> promise(policy, Severity.HIGH);
			case LadderRule ladder -> steps(ladder).getFirst();
			case RouteRule route -> to(route);
			case Ending ending -> ending(ending);
			case PlaybookRule playbook -> playbook(playbook);
			case GoodwillRule goodwill -> goodwill(goodwill, rule.key());
			default -> "";
		};
	}

	/** The name of a process; of all others where it is the one for any. */
	public String process(@Nullable String key) {
		return PolicyRule.ANY.equals(key) ? t("any") : CaseNames.name(this.names.processes(), key);
	}

	/** The hours of a calendar. */
	public String hours(CalendarRule calendar) {
		return words(calendar.zone()).hours(calendar.hours());
	}

	/** What is promised for a severity, in a sentence. */
	public String promise(PolicyRule policy, Severity severity) {
		PolicyRule.Promise promise = policy.promise(severity);
		return t("policy.sentence", severity(severity), time(promise.of(ClockKind.FIRST_REPLY)),
				time(promise.of(ClockKind.NEXT_REPLY)), time(promise.of(ClockKind.RESOLUTION)),
				calendar(policy.calendar()));
	}

	/** The hours that a policy counts in, as the end of a sentence. */
	public String calendar(String key) {
		if (key.equals(ClockRules.TEAM)) {
			return t("policy.in-team");
		}
		return this.names.calendars()
			.stream()
			.filter((rule) -> rule.key().equals(key))
			.map((rule) -> (CalendarRule) rule.definition())
			.map((found) -> found.hours().roundTheClock() ? t("policy.always")
					: t("policy.in", found.nameIn(this.frame.locale())))
			.findFirst()
			.orElse(key);
	}

	/** The steps of a ladder, a sentence each. */
	public List<String> steps(LadderRule ladder) {
		return ladder.steps()
			.stream()
			.map((step) -> t("ladder.sentence", step.when(), tell(step.tell()), then(step.then())))
			.toList();
	}

	/** Who hears of a step. */
	public String tell(LadderRule.Tell tell) {
		return t("tell." + word(tell));
	}

	/** What is done at a step. */
	public String then(LadderRule.Then then) {
		return t("then." + word(then));
	}

	/** The cases of a route. */
	public String route(String key, RouteRule route) {
		RouteRule.Cases cases = route.cases();
		List<String> parts = new ArrayList<>();
		parts.add(key.equals(RouteRule.DEFAULT) ? t("route.others")
				: (cases.process() != null) ? process(cases.process()) : t("route.every-process"));
		if (cases.category() != null) {
			parts.add(CaseNames.name(this.names.categories(), cases.category()));
		}
		if (cases.language() != null) {
			parts.add(language(cases.language()));
		}
		if (cases.tier() != null) {
			parts.add(tier(cases.tier()));
		}
		if (cases.level() > 0) {
			parts.add(t("route.from-level", cases.level()));
		}
		return String.join(" · ", parts);
	}

	private String to(RouteRule route) {
		String skills = this.names.skills()
			.stream()
			.filter((skill) -> route.skills().contains(skill.key()))
			.map((skill) -> skill.nameIn(this.frame.locale()))
			.collect(Collectors.joining(t("and")));
		return skills.isEmpty() ? t("route.to", team(route.team())) : t("route.to-skilled", team(route.team()), skills);
	}

	private String playbook(PlaybookRule playbook) {
		String about = (playbook.category() != null) ? CaseNames.name(this.names.categories(), playbook.category())
				: process(playbook.process());
		return t("playbook.line", about, playbook.steps().size());
	}

	private String goodwill(GoodwillRule rule, String key) {
		Currency currency = GoodwillRule.currency(key);
		return this.names.roles().stream().filter((role) -> rule.limits().containsKey(role.key())).map((role) -> {
			GoodwillRule.Limit limit = rule.of(Set.of(role.key()));
			return t("goodwill.line", role.nameIn(this.frame.locale()), this.frame.money(limit.perCase(), currency),
					this.frame.money(limit.perCustomer(), currency));
		}).collect(Collectors.joining("; "));
	}

	/** A currency by its code and name. */
	public String currency(String key) {
		Currency currency = GoodwillRule.currency(key);
		return currency.getCurrencyCode() + " · " + currency.getDisplayName(this.frame.locale());
	}

	private String ending(Ending ending) {
		return t("ending.line", ending.nameIn(this.frame.locale()), cases(ending));
	}

	private String cases(Ending ending) {
		return (ending.process() == null) ? t("ending.for-all") : t("ending.for-some", process(ending.process()));
	}

	/** A place behind all these endings. */
	public int nextPlace(List<Rule> endings) {
		return endings.stream().mapToInt((rule) -> ((Ending) rule.definition()).position()).max().orElse(0) + 10;
	}

	private String team(String key) {
		return this.names.teams()
			.stream()
			.filter((team) -> team.key().equals(key))
			.map((team) -> team.nameIn(this.frame.locale()))
			.findFirst()
			.orElse(key);
	}

	/** The name of a team; a dash where there is none. */
	public String team(@Nullable UUID id) {
		return this.names.teams()
			.stream()
			.filter((team) -> team.id().value().equals(id))
			.map((team) -> team.nameIn(this.frame.locale()))
			.findFirst()
			.orElse(this.frame.none());
	}

	/** What a trial would have changed about a case, as before and after. */
	public String example(RuleTrials.Example example) {
		if (example.clock() == null) {
			return t("trial.team", team(example.team()), team(example.otherTeam()));
		}
		return t("trial.clock", this.frame.t("cases.clock.kind." + example.clock().toLowerCase(Locale.ROOT)),
				(example.before() != null) ? this.frame.moment(example.before()) : this.frame.none(),
				(example.after() != null) ? this.frame.moment(example.after()) : this.frame.none());
	}

	/** Working time in words, as the forms read it too. */
	public String time(Duration time) {
		return words(this.frame.zone()).duration(time);
	}

	/** The name of a severity. */
	public String severity(Severity severity) {
		return this.frame.t("cases.clock.severity." + word(severity));
	}

	private String tier(Tier tier) {
		return t("tier." + word(tier));
	}

	private String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(this.frame.locale());
	}

	/** The name of a weekday. */
	public String day(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL_STANDALONE, this.frame.locale());
	}

	/** Blocks as the form reads them. */
	public static String blocks(@Nullable List<Block> blocks) {
		return (blocks == null) ? "" : blocks.stream().map(Block::toString).collect(Collectors.joining(", "));
	}

	/** Special days as the form reads them, a line each. */
	public static String days(CalendarRule calendar) {
		return calendar.days()
			.stream()
			.map((day) -> Stream.of((day.date() + " " + blocks(day.blocks())).strip(), day.name(), day.nativeName())
				.collect(Collectors.joining(" | ")))
			.map((line) -> line.replaceAll("( \\| )+$", "").strip())
			.collect(Collectors.joining("\n"));
	}

	/** Notices as the form reads them, a line each. */
	public static String notices(CalendarRule calendar) {
		return calendar.notices()
			.stream()
			.map((notice) -> notice.year() + (notice.provisional() ? " ? " : " ") + notice.source())
			.collect(Collectors.joining("\n"));
	}

	// --- choices

	/** Processes that have no rule among these yet, or the one that is shown. */
	public List<Choice> processes(@Nullable String chosen) {
		return choices(this.names.processes(), chosen);
	}

	/** Categories, and none for all. */
	public List<Choice> categories(@Nullable String chosen) {
		return orAll(choices(this.names.categories(), chosen));
	}

	/** All of these, and first of all the one for any. */
	public List<Choice> orAll(List<Choice> some) {
		return Stream
			.concat(Stream.of(new Choice("", t("route.all"), some.stream().noneMatch(Choice::chosen))), some.stream())
			.toList();
	}

	private static List<Choice> choices(Map<String, String> names, @Nullable String chosen) {
		return names.entrySet()
			.stream()
			.map((entry) -> new Choice(entry.getKey(), entry.getValue(), entry.getKey().equals(chosen)))
			.toList();
	}

	/** The hours that a policy may count in. */
	public List<Choice> calendars(@Nullable String chosen) {
		return Stream.concat(Stream.of(new Choice(ClockRules.TEAM, t("policy.team"), ClockRules.TEAM.equals(chosen))),
				this.names.calendars()
					.stream()
					.map((rule) -> new Choice(rule.key(), name(rule), rule.key().equals(chosen))))
			.toList();
	}

	/** The open teams. */
	public List<Choice> teams(@Nullable String chosen) {
		return this.names.teams()
			.stream()
			.filter(TeamSummary::active)
			.map((team) -> new Choice(team.key(), team.nameIn(this.frame.locale()), team.key().equals(chosen)))
			.toList();
	}

	/** All skills. */
	public List<Choice> skills(Set<String> chosen) {
		return this.names.skills()
			.stream()
			.map((SkillSummary skill) -> new Choice(skill.key(), skill.nameIn(this.frame.locale()),
					chosen.contains(skill.key())))
			.toList();
	}

	/** The languages of customers. */
	public List<Choice> languages(@Nullable String chosen) {
		return orAll(LANGUAGES.stream().map((tag) -> new Choice(tag, language(tag), tag.equals(chosen))).toList());
	}

	/** The tiers of customers. */
	public List<Choice> tiers(@Nullable Tier chosen) {
		return orAll(Arrays.stream(Tier.values())
			.map((tier) -> new Choice(tier.name(), tier(tier), tier == chosen))
			.toList());
	}

	/** Who may be told. */
	public List<Choice> tells(LadderRule.@Nullable Tell chosen) {
		return Arrays.stream(LadderRule.Tell.values())
			.map((tell) -> new Choice(tell.name(), tell(tell), tell == chosen))
			.toList();
	}

	/** What may be done. */
	public List<Choice> thens(LadderRule.@Nullable Then chosen) {
		return Arrays.stream(LadderRule.Then.values())
			.map((then) -> new Choice(then.name(), then(then), then == chosen))
			.toList();
	}

	private ClockText words(ZoneId zone) {
		return new ClockText(this.frame.locale(), zone, this.frame::t);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String t(String key, Object... arguments) {
		return this.frame.t("cases.rules." + key, arguments);
	}

}
