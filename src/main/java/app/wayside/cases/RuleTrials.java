package app.wayside.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

import app.wayside.cases.routing.Demand;
import app.wayside.cases.routing.Routes;
import app.wayside.cases.rules.Ladders;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBook;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.CaseClocks;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a rule would have done, had it held all along: tried on the last cases before it
 * is kept.
 */
@Service
public class RuleTrials {

	/** How many cases a rule is tried on. */
	public static final int CASES = 200;

	private static final int SHOWN = 5;

	private final JdbcClient jdbc;

	private final Rules rules;

	private final RuleBooks books;

	private final Deciding deciding;

	private final Clock clock;

	RuleTrials(JdbcClient jdbc, Rules rules, RuleBooks books, Deciding deciding, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.books = books;
		this.deciding = deciding;
		this.clock = clock;
	}

	/** What decides about a case. */
	@org.springframework.stereotype.Component
	record Deciding(CaseHistory history, Ladders ladders, Routes routes) {
	}

	/**
	 * What a rule would have changed.
	 *
	 * @param looked at so many cases
	 * @param changed so many of them would be due, told or given otherwise
	 * @param examples some of these
	 */
	public record Trial(int looked, int changed, List<Example> examples) {
	}

	/**
	 * A case that would have gone otherwise.
	 *
	 * @param caseId the case
	 * @param number by which people call it
	 * @param clock kind of the clock that changes; none where the team does
	 * @param before when it is due or its first step is, UTC
	 * @param after when it would be
	 * @param team that has it; none where a clock changes
	 * @param otherTeam that would have it
	 */
	public record Example(CaseId caseId, String number, @Nullable String clock, @Nullable Instant before,
			@Nullable Instant after, @Nullable UUID team, @Nullable UUID otherTeam) {
	}

	private record Looked(CaseId caseId, String number, Demand demand) {
	}

	private record Books(RuleBook before, RuleBook after) {
	}

	/** Tries a change on the last cases. Nothing is kept. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public Trial of(RuleChange change) {
		Rule version = this.rules.tried(change);
		RuleBook now = this.books.current();
		Books both = new Books(now, now.asIf(version));
		List<Looked> last = last();
		List<Example> changed = last.stream().flatMap((looked) -> example(looked, version, both).stream()).toList();
		return new Trial(last.size(), changed.size(), changed.stream().limit(SHOWN).toList());
	}

	private Optional<Example> example(Looked looked, Rule version, Books books) {
		return switch (version.kind()) {
			case CALENDAR, CLOCK_POLICY, TIERS, WAITING -> due(looked, books);
			case LADDER -> told(looked, books);
			case ROUTE -> given(looked, books);
			// Cases keep the names that they ended with; steps change nothing by
			// themselves; limits of goodwill hold for what is given next.
			case SOLUTION, ROOT_CAUSE, PLAYBOOK, GOODWILL -> Optional.empty();
		};
	}

	private Optional<Example> due(Looked looked, Books books) {
		List<CaseEvent> events = this.deciding.history().of(looked.caseId());
		List<CaseClock> before = clocks(events, books.before());
		List<CaseClock> after = clocks(events, books.after());
		return differing(before, after, (one, other) -> Objects.equals(one.dueAt(), other.dueAt()))
			.map((at) -> new Example(looked.caseId(), looked.number(), before.get(at).kind().name(),
					before.get(at).dueAt(), after.get(at).dueAt(), null, null));
	}

	private List<CaseClock> clocks(List<CaseEvent> events, RuleBook book) {
		return CaseClocks.derive(ClockFacts.of(events), book.clocks(), ClockFacts.now(events, this.clock.instant()));
	}

	/** The first place at which two derivations of the same story differ. */
	private static Optional<Integer> differing(List<CaseClock> before, List<CaseClock> after,
			BiPredicate<CaseClock, CaseClock> same) {
		for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
			if (!same.test(before.get(i), after.get(i))) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private Optional<Example> told(Looked looked, Books books) {
		List<CaseEvent> events = this.deciding.history().of(looked.caseId());
		String process = Escalation.processOf(events);
		List<Example> examples = new ArrayList<>();
		for (CaseClock clock : clocks(events, books.before())) {
			Instant before = this.deciding.ladders().firstStepAt(process, clock, books.before());
			Instant after = this.deciding.ladders().firstStepAt(process, clock, books.after());
			if (!alike(before, after)) {
				examples
					.add(new Example(looked.caseId(), looked.number(), clock.kind().name(), before, after, null, null));
			}
		}
		return examples.stream().findFirst();
	}

	// Steps before the end are reckoned from this very moment, which moves on meanwhile.
	private static boolean alike(@Nullable Instant before, @Nullable Instant after) {
		return (before == null || after == null) ? before == after
				: Duration.between(before, after).abs().compareTo(Duration.ofSeconds(1)) < 0;
	}

	private Optional<Example> given(Looked looked, Books books) {
		UUID before = team(looked, books.before());
		UUID after = team(looked, books.after());
		return Objects.equals(before, after) ? Optional.empty()
				: Optional.of(new Example(looked.caseId(), looked.number(), null, null, null, before, after));
	}

	private @Nullable UUID team(Looked looked, RuleBook book) {
		return this.deciding.routes().of(looked.demand(), book).map((route) -> route.team().value()).orElse(null);
	}

	private List<Looked> last() {
		return this.jdbc.sql("""
				select id, number, process, category, language, tier, level from service_case
				where tenant_id = :tenant
				order by opened_at desc, id desc
				limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("most", CASES)
			.query((row, number) -> new Looked(new CaseId(row.getObject("id", UUID.class)), row.getString("number"),
					new Demand(row.getString("process"), row.getString("category"), row.getString("language"),
							row.getString("tier"), row.getInt("level"))))
			.list();
	}

}
