package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.wayside.cases.rules.ClockRulebook;
import app.wayside.cases.rules.Ladders;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.CaseClocks;
import app.wayside.cases.sla.ClockState;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Derives the clocks of a case after each of its events, and keeps the result where lists
 * can sort by it. What is kept here is never read to decide when something is due.
 */
@Component
class ClockKeeper {

	private final JdbcClient jdbc;

	private final CaseHistory history;

	private final ClockRulebook rulebook;

	private final Ladders ladders;

	private final Clock clock;

	ClockKeeper(JdbcClient jdbc, CaseHistory history, ClockRulebook rulebook, Ladders ladders, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.rulebook = rulebook;
		this.ladders = ladders;
		this.clock = clock;
	}

	/** The clocks of a case as they stand, with their explanation. */
	List<CaseClock> derive(CaseId id) {
		return derive(this.history.of(id));
	}

	/** Derives the clocks of a case anew and keeps them. */
	List<CaseClock> keep(CaseId id) {
		List<CaseEvent> events = this.history.of(id);
		List<CaseClock> clocks = derive(events);
		keep(id, clocks, events);
		return clocks;
	}

	private List<CaseClock> derive(List<CaseEvent> events) {
		return CaseClocks.derive(ClockFacts.of(events), this.rulebook.rules(),
				ClockFacts.now(events, this.clock.instant()));
	}

	private void keep(CaseId id, List<CaseClock> clocks, List<CaseEvent> events) {
		String process = Escalation.processOf(events);
		this.jdbc.sql("""
				with clock as (
				  insert into case_clock (tenant_id, case_id, kind, started_at, state, due_at, ended_at, breached_at,
				                          remaining_ms, ladder_at)
				  select :tenant, :case, kind, started_at, state, due_at, ended_at, breached_at, remaining_ms,
				         ladder_at
				  from unnest(:kinds, cast(:startedAts as timestamptz[]), :states, cast(:dueAts as timestamptz[]),
				              cast(:endedAts as timestamptz[]), cast(:breachedAts as timestamptz[]), :remainings,
				              cast(:ladderAts as timestamptz[]))
				    as derived (kind, started_at, state, due_at, ended_at, breached_at, remaining_ms, ladder_at)
				  on conflict (tenant_id, case_id, kind, started_at) do update
				    set state = excluded.state, due_at = excluded.due_at, ended_at = excluded.ended_at,
				        breached_at = excluded.breached_at, remaining_ms = excluded.remaining_ms,
				        ladder_at = excluded.ladder_at)
				update service_case set due_at = :dueAt, due_kind = :dueKind
				where tenant_id = :tenant and id = :case
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("kinds", clocks.stream().map((clock) -> clock.kind().name()).toArray(String[]::new))
			.param("startedAts", instants(clocks, CaseClock::startedAt))
			.param("states", clocks.stream().map((clock) -> clock.state().name()).toArray(String[]::new))
			.param("dueAts", instants(clocks, CaseClock::dueAt))
			.param("endedAts", instants(clocks, CaseClock::endedAt))
			.param("breachedAts", instants(clocks, CaseClock::breachedAt))
			.param("remainings", clocks.stream().map((clock) -> clock.remaining().toMillis()).toArray(Long[]::new))
			.param("ladderAts",
					instants(clocks, (clock) -> this.ladders.nextStepAt(process, clock, Escalation.of(clock, events))))
			.param("dueAt", timestamp(next(clocks).map(CaseClock::dueAt).orElse(null)))
			.param("dueKind", next(clocks).map((clock) -> clock.kind().name()).orElse(null))
			.update();
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
