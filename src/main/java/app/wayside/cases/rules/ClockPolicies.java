package app.wayside.cases.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.sla.Classification;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.ClockPolicy;
import app.wayside.cases.sla.ClockRules;
import app.wayside.cases.sla.Severity;
import app.wayside.cases.sla.Target;
import app.wayside.customers.Tier;
import app.wayside.identity.TeamSummary;
import app.wayside.time.BusinessHours;

/**
 * Spells a book of rules out into the policies that clocks know: one for each process,
 * severity and tier, in each of its versions.
 */
final class ClockPolicies {

	/** Counts where a rule names a calendar that there is not. */
	static final String ALWAYS = "always";

	/** A clock warns when this part of its time is left. */
	private static final int WARNS_AT = 4;

	/** The last word, where a company has no rules at all. */
	private static final PolicyRule FALLBACK = new PolicyRule(ALWAYS, Arrays.stream(Severity.values())
		.collect(Collectors.toMap((severity) -> severity,
				(severity) -> new PolicyRule.Promise(Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(48)))));

	private final RuleBook book;

	private final Map<String, BusinessHours> calendars = new HashMap<>();

	private ClockPolicies(RuleBook book) {
		this.book = book;
		book.versions(RuleKind.CALENDAR).forEach((key, versions) -> this.calendars.put(key, WorkingHours.of(versions)));
		this.calendars.putIfAbsent(ALWAYS, BusinessHours.always());
		this.calendars.put(ClockRules.TEAM, this.calendars.getOrDefault(ALWAYS, BusinessHours.always()));
	}

	static ClockRules of(RuleBook book) {
		return new ClockPolicies(book).all();
	}

	private ClockRules all() {
		List<ClockPolicy> policies = new ArrayList<>();
		this.book.versions(RuleKind.CLOCK_POLICY).keySet().forEach((process) -> policies.addAll(ofProcess(process)));
		PolicyRule last = this.book.versions(RuleKind.CLOCK_POLICY, PolicyRule.ANY)
			.stream()
			.reduce((earlier, later) -> later)
			.map((rule) -> (PolicyRule) rule.definition())
			.orElse(FALLBACK);
		ClockPolicy fallback = new ClockPolicy(PolicyRule.ANY, Instant.EPOCH, Classification.ANY,
				targets(last, Severity.MEDIUM, Tier.STANDARD, Instant.MAX));
		return new ClockRules(policies, fallback, this.calendars, teams());
	}

	private Map<String, String> teams() {
		return this.book.around()
			.teams()
			.stream()
			.collect(Collectors.toMap((team) -> team.id().toString(), TeamSummary::calendar));
	}

	private List<ClockPolicy> ofProcess(String process) {
		List<Rule> versions = this.book.versions(RuleKind.CLOCK_POLICY, process);
		List<ClockPolicy> policies = new ArrayList<>();
		for (Instant moment : moments(versions)) {
			Rule rule = RuleBook.held(versions, moment).orElseThrow();
			for (Severity severity : Severity.values()) {
				for (Tier tier : Tier.values()) {
					policies.add(policy(rule, severity, tier, moment));
				}
			}
		}
		return policies;
	}

	/** When a policy, or what modifies all policies, begins to say something else. */
	private SortedSet<Instant> moments(List<Rule> versions) {
		Instant first = versions.getFirst().validFrom();
		return Stream
			.of(versions, this.book.versions(RuleKind.TIERS, TierRule.KEY),
					this.book.versions(RuleKind.WAITING, WaitingRule.KEY))
			.flatMap(List::stream)
			.map(Rule::validFrom)
			.filter((moment) -> !moment.isBefore(first))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	// A policy that is switched off asks for nothing, so that the next in line speaks.
	private ClockPolicy policy(Rule rule, Severity severity, Tier tier, Instant moment) {
		boolean any = rule.key().equals(PolicyRule.ANY);
		boolean standard = tier == Tier.STANDARD;
		String name = rule.key() + " · " + severity.name().toLowerCase(Locale.ROOT)
				+ (standard ? "" : " · " + tier.name().toLowerCase(Locale.ROOT));
		Classification scope = new Classification(any ? null : rule.key(), severity, standard ? null : tier.name());
		return new ClockPolicy(name, moment, scope,
				rule.active() ? targets((PolicyRule) rule.definition(), severity, tier, moment) : Map.of(),
				rule.author().source());
	}

	private Map<ClockKind, Target> targets(PolicyRule rule, Severity severity, Tier tier, Instant moment) {
		TierRule shares = this.book.at(RuleKind.TIERS, TierRule.KEY, moment)
			.map((found) -> (TierRule) found.definition())
			.orElse(TierRule.NONE);
		WaitingRule waiting = this.book.at(RuleKind.WAITING, WaitingRule.KEY, moment)
			.map((found) -> (WaitingRule) found.definition())
			.orElseGet(WaitingRule::usual);
		String calendar = this.calendars.containsKey(rule.calendar()) ? rule.calendar() : ALWAYS;
		Map<ClockKind, Target> targets = new EnumMap<>(ClockKind.class);
		for (ClockKind kind : ClockKind.BY_POLICY) {
			Duration within = shares.of(tier, rule.promise(severity).of(kind));
			targets.put(kind, new Target(within, calendar, within.dividedBy(WARNS_AT), waiting.pausing(kind)));
		}
		return targets;
	}

}
