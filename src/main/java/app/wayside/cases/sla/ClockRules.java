package app.wayside.cases.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.time.BusinessHours;
import org.jspecify.annotations.Nullable;

/**
 * All policies and calendars of a tenant. No case is without a clock: where no policy
 * speaks, the fallback does.
 *
 * @param policies every version of every policy
 * @param fallback speaks last, for every case, kind and time; its scope and date do not
 * matter
 * @param calendars business hours by name
 * @param teams the name of each team's calendar, for policies that count in the hours of
 * the {@link #TEAM}
 */
public record ClockRules(List<ClockPolicy> policies, ClockPolicy fallback, Map<String, BusinessHours> calendars,
		Map<String, String> teams) {

	/**
	 * The calendar of whichever team has the case. Under this name the calendars have the
	 * hours that count while no team has it.
	 */
	public static final String TEAM = "team";

	private static final Comparator<ClockPolicy> MOST_SPECIFIC = Comparator
		.comparingInt((ClockPolicy policy) -> policy.scope().specificity())
		.thenComparing(ClockPolicy::validFrom)
		.thenComparing(ClockPolicy::name);

	public ClockRules {
		policies = List.copyOf(policies);
		calendars = Map.copyOf(calendars);
		teams = Map.copyOf(teams);
		if (!fallback.targets().keySet().containsAll(ClockKind.BY_POLICY)) {
			throw new IllegalArgumentException("The fallback policy must have a target for every kind of clock");
		}
		for (ClockPolicy policy : Stream.concat(policies.stream(), Stream.of(fallback)).toList()) {
			requireCalendars(policy, calendars);
		}
	}

	/** Rules in which no policy counts in the hours of a team. */
	public ClockRules(List<ClockPolicy> policies, ClockPolicy fallback, Map<String, BusinessHours> calendars) {
		this(policies, fallback, calendars, Map.of());
	}

	/** The target in force for a case: that of the most specific policy that has one. */
	Aim aim(ClockKind kind, Classification of, @Nullable String team, Instant at) {
		ClockPolicy policy = inForce(at).stream()
			.filter((candidate) -> candidate.targets().containsKey(kind) && candidate.scope().covers(of))
			.max(MOST_SPECIFIC)
			.orElse(fallback);
		Target target = Objects.requireNonNull(policy.targets().get(kind)).in(calendar(policy, kind, team));
		return new Aim(policy, target, Objects.requireNonNull(calendars.get(target.calendar())));
	}

	private String calendar(ClockPolicy policy, ClockKind kind, @Nullable String team) {
		String named = Objects.requireNonNull(policy.targets().get(kind)).calendar();
		if (!named.equals(TEAM) || team == null) {
			return named;
		}
		String ofTeam = teams.getOrDefault(team, TEAM);
		return calendars.containsKey(ofTeam) ? ofTeam : TEAM;
	}

	private Collection<ClockPolicy> inForce(Instant at) {
		return policies.stream()
			.filter((policy) -> !policy.validFrom().isAfter(at))
			.collect(Collectors.toMap(ClockPolicy::name, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(ClockPolicy::validFrom))))
			.values();
	}

	private static void requireCalendars(ClockPolicy policy, Map<String, BusinessHours> calendars) {
		for (Target target : policy.targets().values()) {
			BusinessHours hours = calendars.get(target.calendar());
			if (hours == null || !hours.hasWeeklyHours()) {
				throw new IllegalArgumentException("Policy " + policy.name() + " needs the calendar "
						+ target.calendar() + ", with hours in the ordinary week");
			}
		}
	}

}
