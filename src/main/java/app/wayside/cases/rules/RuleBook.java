package app.wayside.cases.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wayside.cases.sla.ClockRules;
import app.wayside.identity.TeamSummary;

/**
 * All rules of a tenant in all their versions, as they stand, with what they refer to. A
 * value: a change makes another book.
 */
public final class RuleBook {

	private final Map<RuleKind, SortedMap<String, List<Rule>>> versions = new EnumMap<>(RuleKind.class);

	private final Surroundings around;

	private final ClockRules clocks;

	RuleBook(List<Rule> rules, Surroundings around) {
		for (RuleKind kind : RuleKind.values()) {
			this.versions.put(kind, new TreeMap<>());
		}
		rules.stream()
			.sorted(Comparator.comparing(Rule::validFrom))
			.forEach((rule) -> versions(rule.kind()).computeIfAbsent(rule.key(), (key) -> new ArrayList<>()).add(rule));
		this.around = around;
		this.clocks = ClockPolicies.of(this);
	}

	/**
	 * What rules refer to.
	 *
	 * @param teams all teams, open or closed, by name
	 * @param groups the group that each category stands in, by key
	 */
	public record Surroundings(List<TeamSummary> teams, Map<String, String> groups) {
	}

	/** What rules refer to. */
	public Surroundings around() {
		return this.around;
	}

	/** All that clocks are derived by. */
	public ClockRules clocks() {
		return this.clocks;
	}

	/** The version of a rule that holds at a moment, if the rule is not switched off. */
	public Optional<Rule> at(RuleKind kind, String key, Instant moment) {
		return held(versions(kind).getOrDefault(key, List.of()), moment).filter(Rule::active);
	}

	/**
	 * All rules of a kind that hold at a moment: endings by their place, others by key.
	 */
	public List<Rule> at(RuleKind kind, Instant moment) {
		return versions(kind).keySet()
			.stream()
			.flatMap((key) -> at(kind, key, moment).stream())
			.sorted(Comparator.comparingInt(RuleBook::place))
			.toList();
	}

	private static int place(Rule rule) {
		return (rule.definition() instanceof Ending ending) ? ending.position() : 0;
	}

	/**
	 * The name of an ending as it was at a moment, switched off or not by then; the
	 * earliest where there was none yet.
	 */
	public Optional<String> nameOf(RuleKind kind, String code, Instant moment, Locale reader) {
		List<Rule> written = versions(kind, code);
		return held(written, moment).or(() -> written.stream().findFirst())
			.map((rule) -> ((Ending) rule.definition()).nameIn(reader));
	}

	/** The version that was written for a moment, switched off or not. */
	static Optional<Rule> held(List<Rule> versions, Instant moment) {
		return versions.reversed().stream().filter((version) -> !version.validFrom().isAfter(moment)).findFirst();
	}

	/**
	 * Until when a version holds: the moment of the next, if one is written already.
	 */
	public Optional<Instant> until(Rule version) {
		return versions(version.kind(), version.key()).stream()
			.map(Rule::validFrom)
			.filter((from) -> from.isAfter(version.validFrom()))
			.findFirst();
	}

	/** The versions of a rule, oldest first. */
	List<Rule> versions(RuleKind kind, String key) {
		return List.copyOf(versions(kind).getOrDefault(key, List.of()));
	}

	/** All rules of a kind with their versions, oldest first. */
	SortedMap<String, List<Rule>> versions(RuleKind kind) {
		return this.versions.getOrDefault(kind, new TreeMap<>());
	}

	/** The book as it would be if a rule had always said this. */
	public RuleBook asIf(Rule rule) {
		List<Rule> rules = new ArrayList<>();
		this.versions.values().forEach((byKey) -> byKey.values().forEach(rules::addAll));
		rules.removeIf((known) -> known.kind() == rule.kind() && known.key().equals(rule.key()));
		rules.add(new Rule(rule.key(), rule.definition(), Instant.EPOCH, rule.active(), rule.author()));
		return new RuleBook(rules, this.around);
	}

}
