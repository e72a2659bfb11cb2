package app.wayside.cases.routing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBook;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RouteRule;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which team gets which case. */
@Component
public class Routes {

	/** The most specific first; of two alike, the one whose key comes first. */
	private static final Comparator<Rule> MOST_SPECIFIC = Comparator
		.comparingInt((Rule rule) -> cases(rule).specificity())
		.reversed()
		.thenComparing(Rule::key);

	private final RuleBooks books;

	private final Clock clock;

	Routes(RuleBooks books, Clock clock) {
		this.books = books;
		this.clock = clock;
	}

	/**
	 * The route for a demand: the most specific one whose team is open, else any open
	 * team, else any at all. There is none only where the company has no team.
	 */
	public Optional<Route> of(Demand demand) {
		return of(demand, this.books.current());
	}

	/** The route as another book of rules would have it. */
	public Optional<Route> of(Demand demand, RuleBook book) {
		Map<String, String> groups = book.around().groups();
		return book.at(RuleKind.ROUTE, this.clock.instant())
			.stream()
			.filter((rule) -> fits(cases(rule), demand, groups))
			.sorted(MOST_SPECIFIC)
			.flatMap((rule) -> open(book).stream()
				.filter((team) -> team.key().equals(route(rule).team()))
				.map((team) -> new Route(rule.key(), team.id(), route(rule).skills(), demand.language(), null)))
			.findFirst()
			.or(() -> anyTeam(book).map((team) -> new Route("", team.id(), Set.of(), demand.language(), null)));
	}

	/**
	 * The route for a case that stands in a team's queue already: it stays there as long
	 * as the team is open, with the skills that its route asks for.
	 */
	public Optional<Route> within(@Nullable TeamId team, Demand demand) {
		Optional<Route> byRule = of(demand);
		if (team == null || !openTeams().contains(team)
				|| byRule.filter((route) -> route.team().equals(team)).isPresent()) {
			return byRule;
		}
		return Optional.of(new Route("", team, Set.of(), demand.language(), null));
	}

	/** The teams that take work. */
	Collection<TeamId> openTeams() {
		return open(this.books.current()).stream().map(TeamSummary::id).toList();
	}

	private static List<TeamSummary> open(RuleBook book) {
		return book.around().teams().stream().filter(TeamSummary::active).toList();
	}

	private static Optional<TeamSummary> anyTeam(RuleBook book) {
		return book.around()
			.teams()
			.stream()
			.min(Comparator.comparing(TeamSummary::active).reversed().thenComparing(TeamSummary::key));
	}

	private static boolean fits(RouteRule.Cases cases, Demand demand, Map<String, String> groups) {
		return fits(cases.process(), demand.process()) && stands(demand.category(), cases.category(), groups)
				&& (cases.language() == null || language(cases.language()).equals(language(demand.language())))
				&& (cases.tier() == null || cases.tier().name().equals(demand.tier()))
				&& demand.level() >= cases.level();
	}

	private static boolean fits(@Nullable String wanted, String found) {
		return wanted == null || wanted.equals(found);
	}

	/** Whether a category is the wanted one, or stands in that group. */
	private static boolean stands(@Nullable String category, @Nullable String wanted, Map<String, String> groups) {
		String place = category;
		while (wanted != null && place != null && !place.equals(wanted)) {
			place = groups.get(place);
		}
		return wanted == null || Objects.equals(place, wanted);
	}

	private static RouteRule route(Rule rule) {
		return (RouteRule) rule.definition();
	}

	private static RouteRule.Cases cases(Rule rule) {
		return route(rule).cases();
	}

	/** A language without its region. */
	static String language(String tag) {
		return tag.toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
	}

	/**
	 * Where a case goes.
	 *
	 * @param key of the rule; empty where none spoke
	 * @param team into whose queue
	 * @param skills that whoever takes it must have
	 * @param language that he speaks, if anybody of the team does; empty for any
	 * @param without who is not to have it again; none for anybody
	 */
	public record Route(String key, TeamId team, Set<String> skills, String language, @Nullable StaffId without) {

		/** The same route, past somebody. */
		public Route past(@Nullable StaffId staff) {
			return new Route(this.key, this.team, this.skills, this.language, staff);
		}

	}

}
