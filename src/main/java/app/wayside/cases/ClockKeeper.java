package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import app.wayside.cases.rules.ClockRulebook;
import app.wayside.cases.rules.Ladders;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.CaseClocks;
import app.wayside.cases.sla.ClockState;
import app.wayside.tenancy.BeforeCommit;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Derives the clocks of a case after each of its events, and keeps the result where lists
 * can sort by it. What is kept here is never read to decide when something is due.
 */
@Component
class ClockKeeper {

	private static final String CLOCKS = """
			insert into case_clock (tenant_id, case_id, kind, started_at, state, due_at, ended_at, breached_at,
			                        remaining_ms, ladder_at)
			select :tenant, :case, kind, started_at, state, due_at, ended_at, breached_at, remaining_ms, ladder_at
			from unnest(:kinds, cast(:startedAts as timestamptz[]), :states, cast(:dueAts as timestamptz[]),
			            cast(:endedAts as timestamptz[]), cast(:breachedAts as timestamptz[]), :remainings,
			            cast(:ladderAts as timestamptz[]))
			  as derived (kind, started_at, state, due_at, ended_at, breached_at, remaining_ms, ladder_at)
			on conflict (tenant_id, case_id, kind, started_at) do update
			  set state = excluded.state, due_at = excluded.due_at, ended_at = excluded.ended_at,
			      breached_at = excluded.breached_at, remaining_ms = excluded.remaining_ms,
			      ladder_at = excluded.ladder_at
			""";

	private final JdbcClient jdbc;

	private final CaseHistory history;

	private final ClockRulebook rulebook;

	private final Ladders ladders;

	private final Clock clock;

	/** Before the log is written, which it reads. */
	private final BeforeCommit<Changed> changed = new BeforeCommit<>(0, this::keepAll);

	ClockKeeper(JdbcClient jdbc, CaseHistory history, ClockRulebook rulebook, Ladders ladders, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.rulebook = rulebook;
		this.ladders = ladders;
		this.clock = clock;
	}

	/** The clocks of a case as they stand, with their explanation. */
	List<CaseClock> derive(CaseId id) {
		return derive(this.history.of(id), this.clock.instant());
	}

	/**
	 * Has the clocks of a case derived anew and kept when the transaction commits, as
	 * they stand now: most commands tell several things of a case.
	 */
	void keep(CaseId id) {
		this.changed.add(new Changed(id, this.clock.instant()));
	}

	/** Keeps what the running transaction has left for its commit. */
	void keepNow() {
		this.changed.doNow();
	}

	private void keepAll(List<Changed> all) {
		Map<CaseId, Instant> latest = new LinkedHashMap<>();
		all.forEach((each) -> latest.put(each.id(), each.at()));
		latest.forEach(this::keep);
	}

	private void keep(CaseId id, Instant now) {
		List<CaseEvent> events = this.history.of(id);
		Derived derived = new Derived(derive(events, now), events);
		CaseClock next = derived.next();
		statement("with clock as (" + CLOCKS + """
				)
				update service_case set due_at = :dueAt, due_kind = :dueKind
				where tenant_id = :tenant and id = :case
				""", id, derived).param("dueAt", timestamp((next != null) ? next.dueAt() : null))
			.param("dueKind", (next != null) ? next.kind().name() : null)
			.update();
	}

	/** Keeps the clocks of a case that has told all this. */
	void write(CaseId id, Derived derived) {
		statement(CLOCKS, id, derived).update();
	}

	/** The clocks that follow from all events of a case. */
	Derived derived(List<CaseEvent> events) {
		return new Derived(derive(events, this.clock.instant()), events);
	}

	private List<CaseClock> derive(List<CaseEvent> events, Instant now) {
		return CaseClocks.derive(ClockFacts.of(events, this.history::of), this.rulebook.rules(),
				ClockFacts.now(events, now));
	}

	private StatementSpec statement(String sql, CaseId id, Derived derived) {
		List<CaseClock> clocks = derived.clocks();
		String process = Escalation.processOf(derived.events());
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("kinds", clocks.stream().map((clock) -> clock.kind().name()).toArray(String[]::new))
			.param("startedAts", instants(clocks, CaseClock::startedAt))
			.param("states", clocks.stream().map((clock) -> clock.state().name()).toArray(String[]::new))
			.param("dueAts", instants(clocks, CaseClock::dueAt))
			.param("endedAts", instants(clocks, CaseClock::endedAt))
			.param("breachedAts", instants(clocks, CaseClock::breachedAt))
			.param("remainings", clocks.stream().map((clock) -> clock.remaining().toMillis()).toArray(Long[]::new))
			.param("ladderAts", instants(clocks,
					(clock) -> this.ladders.nextStepAt(process, clock, Escalation.of(clock, derived.events()))));
	}

	/**
	 * A case to which something happened.
	 *
	 * @param id of the case
	 * @param at when, UTC
	 */
	private record Changed(CaseId id, Instant at) {
	}

	/**
	 * Clocks, and what they follow from.
	 *
	 * @param clocks of a case
	 * @param events of the case, oldest first
	 */
	record Derived(List<CaseClock> clocks, List<CaseEvent> events) {

		/** The clock that runs out first. */
		@Nullable CaseClock next() {
			return ClockKeeper.next(this.clocks).orElse(null);
		}

	}

	/** The clock that runs out first. */
	private static Optional<CaseClock> next(List<CaseClock> clocks) {
		return clocks.stream()
			.filter((clock) -> clock.state() == ClockState.RUNNING && clock.dueAt() != null)
			.min(Comparator.comparing(ClockKeeper::dueAt));
	}

	private static Instant dueAt(CaseClock clock) {
		return (clock.dueAt() != null) ? clock.dueAt() : Instant.MAX;
	}

	private static @Nullable String[] instants(List<CaseClock> clocks, Function<CaseClock, @Nullable Instant> part) {
		return clocks.stream().map(part).map((at) -> (at != null) ? at.toString() : null).toArray(String[]::new);
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

}
