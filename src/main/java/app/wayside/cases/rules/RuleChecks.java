package app.wayside.cases.rules;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.cases.sla.ClockRules;
import app.wayside.identity.RoleSummary;
import app.wayside.identity.Roles;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.Skills;
import app.wayside.identity.TeamSummary;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a rule makes sense beside everything that it names. */
@Component
class RuleChecks {

	private static final String PROCESS = """
			select key = :key from process where tenant_id = :tenant order by key = :key desc limit 1
			""";

	private static final String CATEGORY = """
			select key = :key from category where tenant_id = :tenant order by key = :key desc limit 1
			""";

	private final JdbcClient jdbc;

	private final Skills skills;

	private final Roles roles;

	RuleChecks(JdbcClient jdbc, Skills skills, Roles roles) {
		this.jdbc = jdbc;
		this.skills = skills;
		this.roles = roles;
	}

	void check(Rule version, RuleBook book) {
		switch (version.definition()) {
			case CalendarRule calendar -> check(version.key(), calendar, book);
			case PolicyRule policy -> {
				checkProcess("key", version.key());
				checkCalendar(policy.calendar(), book, version.validFrom());
			}
			case LadderRule _ -> checkProcess("key", version.key());
			case RouteRule route -> check(version.key(), route, book);
			case TierRule _ -> checkOnly(TierRule.KEY, version.key());
			case WaitingRule _ -> checkOnly(WaitingRule.KEY, version.key());
			case PlaybookRule playbook -> {
				checkProcess("process", playbook.process());
				checkCategory(playbook.category());
			}
			case GoodwillRule goodwill -> check(version.key(), goodwill);
			case Ending ending -> {
				checkProcess("process", ending.process());
				if (ending.process() != null) {
					checkNotLast(version, book, "process");
				}
			}
		}
	}

	private void check(String key, CalendarRule calendar, RuleBook book) {
		if (key.equals(ClockRules.TEAM)) {
			throw new RuleRefused("key", "calendar.team", key);
		}
		boolean moved = book.versions(RuleKind.CALENDAR, key)
			.stream()
			.anyMatch((version) -> !((CalendarRule) version.definition()).zone().equals(calendar.zone()));
		if (moved) {
			throw new RuleRefused("zone", "calendar.zone");
		}
	}

	private void check(String key, GoodwillRule goodwill) {
		goodwill.check(key);
		Set<String> known = this.roles.all().stream().map(RoleSummary::key).collect(Collectors.toSet());
		goodwill.limits().keySet().stream().filter((role) -> !known.contains(role)).findFirst().ifPresent((role) -> {
			throw new RuleRefused("limits", "goodwill.role", role);
		});
	}

	private void check(String key, RouteRule route, RuleBook book) {
		if (key.equals(RouteRule.DEFAULT) && !route.cases().equals(RouteRule.Cases.ALL)) {
			throw new RuleRefused("process", "route.default");
		}
		boolean open = book.around()
			.teams()
			.stream()
			.filter(TeamSummary::active)
			.anyMatch((team) -> team.key().equals(route.team()));
		if (!open) {
			throw new RuleRefused("team", "route.team", route.team());
		}
		checkProcess("process", route.cases().process());
		checkCategory(route.cases().category());
		Set<String> known = this.skills.all().stream().map(SkillSummary::key).collect(Collectors.toSet());
		route.skills().stream().filter((skill) -> !known.contains(skill)).findFirst().ifPresent((skill) -> {
			throw new RuleRefused("skills", "route.skill", skill);
		});
	}

	private static void checkCalendar(String calendar, RuleBook book, Instant moment) {
		if (!calendar.equals(ClockRules.TEAM) && book.at(RuleKind.CALENDAR, calendar, moment).isEmpty()) {
			throw new RuleRefused("calendar", "policy.calendar", calendar);
		}
	}

	private static void checkOnly(String only, String key) {
		if (!only.equals(key)) {
			throw new RuleRefused("key", "only", only);
		}
	}

	private void checkProcess(String field, @Nullable String process) {
		if (process != null && !process.equals(PolicyRule.ANY) && !known(PROCESS, process)) {
			throw new RuleRefused(field, "process", process);
		}
	}

	private void checkCategory(@Nullable String category) {
		if (category != null && !known(CATEGORY, category)) {
			throw new RuleRefused("category", "category", category);
		}
	}

	// Where a company has no catalogue, there is nothing to check against.
	private boolean known(String sql, String key) {
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("key", key)
			.query(Boolean.class)
			.optional()
			.orElse(true);
	}

	// However a case ends, there must be a word for it.
	private static void checkNotLast(Rule rule, RuleBook book, String field) {
		boolean other = book.at(rule.kind(), rule.validFrom())
			.stream()
			.filter((one) -> !one.key().equals(rule.key()))
			.anyMatch((one) -> ((Ending) one.definition()).process() == null);
		if (!other) {
			throw new RuleRefused(field, "ending.last");
		}
	}

	/** Refuses to switch off what others count with. */
	void checkUnused(Rule off, RuleBook book) {
		if (off.definition() instanceof Ending) {
			checkNotLast(off, book, "key");
			return;
		}
		if (off.kind() != RuleKind.PLAYBOOK && off.kind() != RuleKind.GOODWILL) {
			checkUncounted(off, book);
		}
	}

	private static void checkUncounted(Rule known, RuleBook book) {
		List<String> needed = List.of(PolicyRule.ANY, RouteRule.DEFAULT, TierRule.KEY, WaitingRule.KEY);
		if (needed.contains(known.key())) {
			throw new RuleRefused("key", "needed", known.key());
		}
		if (known.kind() == RuleKind.CALENDAR) {
			book.versions(RuleKind.CLOCK_POLICY)
				.values()
				.stream()
				.flatMap(List::stream)
				.filter((rule) -> rule.definition() instanceof PolicyRule policy
						&& policy.calendar().equals(known.key()))
				.map(Rule::key)
				.findFirst()
				.ifPresent((policy) -> {
					throw new RuleRefused("key", "calendar.used", known.key(), policy);
				});
			checkTeams(known.key(), book);
		}
	}

	private static void checkTeams(String calendar, RuleBook book) {
		book.around()
			.teams()
			.stream()
			.filter((team) -> team.active() && team.calendar().equals(calendar))
			.findFirst()
			.ifPresent((team) -> {
				throw new RuleRefused("key", "calendar.used-by-team", calendar, team.name());
			});
	}

}
