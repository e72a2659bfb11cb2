package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.sla.ClockFact.AgentReplied;
import app.wayside.cases.sla.ClockFact.Closed;
import app.wayside.cases.sla.ClockFact.CustomerWrote;
import app.wayside.cases.sla.ClockFact.Merged;
import app.wayside.cases.sla.ClockFact.Opened;
import app.wayside.cases.sla.ClockFact.Paused;
import app.wayside.cases.sla.ClockFact.PromiseKept;
import app.wayside.cases.sla.ClockFact.PromiseMade;
import app.wayside.cases.sla.ClockFact.PromiseMoved;
import app.wayside.cases.sla.ClockFact.PromiseWithdrawn;
import app.wayside.cases.sla.ClockFact.Reopened;
import app.wayside.cases.sla.ClockFact.Resolved;
import app.wayside.cases.sla.ClockFact.Resumed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Any log in which people also promise, move, keep and take back. */
class PromiseClocksPropertyTest {

	private static final Instant FIRST = Instant.parse("2026-03-20T00:00:00Z");

	@Property
	void a_later_look_never_contradicts_an_earlier_one(@ForAll("logs") List<ClockFact> log,
			@ForAll("gaps") Duration first, @ForAll("gaps") Duration more) {
		Instant early = log.getFirst().at().plus(first.multipliedBy(3));
		List<CaseClock> before = derive(log, early);
		List<CaseClock> after = derive(log, early.plus(more));

		assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
		for (int i = 0; i < before.size(); i++) {
			CaseClock was = before.get(i);
			CaseClock is = after.get(i);
			assertThat(is.promise()).isEqualTo(was.promise());
			assertThat(is.startedAt()).isEqualTo(was.startedAt());
			assertThat(was.open() || is.equals(was)).as("an ended clock never changes").isTrue();
			assertThat(was.breachedAt() == null || was.breachedAt().equals(is.breachedAt())).as("a breach stands")
				.isTrue();
		}
	}

	@Property
	void a_promise_is_broken_exactly_when_its_moment_passes_while_it_is_open(@ForAll("logs") List<ClockFact> log,
			@ForAll("gaps") Duration gap) {
		Instant now = log.getLast().at().plus(gap);
		for (CaseClock clock : promises(log, now)) {
			Instant end = (clock.endedAt() != null) ? clock.endedAt() : now;
			boolean passed = Objects.requireNonNull(clock.dueAt()).isBefore(end);

			assertThat(clock.breachedAt()).isEqualTo(passed ? clock.dueAt() : null);
			assertThat(clock.warnAt()).isBeforeOrEqualTo(clock.dueAt());
			assertThat(clock.remaining()).isEqualTo(Duration.between(end, clock.dueAt()));
		}
	}

	@Property
	void promises_and_the_clocks_of_policies_do_not_touch_each_other(@ForAll("logs") List<ClockFact> log) {
		Instant now = log.getLast().at();
		List<ClockFact> without = log.stream().filter((fact) -> !aboutPromise(fact)).toList();
		List<ClockFact> unpaused = log.stream()
			.filter((fact) -> !(fact instanceof Paused || fact instanceof Resumed))
			.toList();

		assertThat(derive(log, now)).filteredOn((clock) -> clock.promise().isEmpty()).isEqualTo(derive(without, now));
		assertThat(promises(log, now)).isEqualTo(promises(unpaused, now));
	}

	@Property
	void each_promise_has_one_clock_of_its_own_until_the_case_is_closed(@ForAll("logs") List<ClockFact> log) {
		List<CaseClock> clocks = promises(log, log.getLast().at());

		assertThat(clocks).hasSize((int) log.stream().filter(PromiseMade.class::isInstance).count());
		assertThat(clocks).extracting(CaseClock::startedAt).doesNotHaveDuplicates();
		if (log.getLast() instanceof Closed) {
			assertThat(clocks).noneMatch(CaseClock::open);
		}
	}

	@Property
	void a_promise_goes_on_where_its_case_was_merged_into(@ForAll("logs") List<ClockFact> log) {
		Instant merge = log.getLast().at().plus(Duration.ofMinutes(1));
		List<ClockFact> survivor = List.of(new Opened(FIRST.minus(Duration.ofDays(1))), new Merged(merge, log));

		assertThat(promises(survivor, merge)).extracting(CaseClock::promise)
			.containsExactlyInAnyOrderElementsOf(promises(log, merge).stream().map(CaseClock::promise).toList());
	}

	private static boolean aboutPromise(ClockFact fact) {
		return fact instanceof PromiseMade || fact instanceof PromiseMoved || fact instanceof PromiseKept
				|| fact instanceof PromiseWithdrawn;
	}

	private static List<CaseClock> derive(List<ClockFact> log, Instant now) {
		return CaseClocks.derive(log, Desk.rules(), now);
	}

	private static List<CaseClock> promises(List<ClockFact> log, Instant now) {
		return derive(log, now).stream().filter((clock) -> clock.promise().isPresent()).toList();
	}

	/** Often none, often minutes, sometimes days. */
	@Provide
	Arbitrary<Duration> gaps() {
		return Arbitraries
			.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 240),
					Arbitraries.integers().between(1, 6 * 1440))
			.map(Duration::ofMinutes);
	}

	@Provide
	Arbitrary<List<ClockFact>> logs() {
		record Step(Kind kind, Duration after, int which, Duration ahead) {
		}
		Arbitrary<List<Step>> steps = Combinators
			.combine(Arbitraries.of(Kind.values()), gaps(), Arbitraries.integers().between(0, 2), gaps())
			.as(Step::new)
			.list()
			.ofMaxSize(14);
		return steps.map((all) -> {
			List<ClockFact> log = new ArrayList<>(List.of(new Opened(FIRST)));
			List<UUID> made = new ArrayList<>();
			for (Step step : all) {
				Instant at = log.getLast().at().plus(step.after());
				UUID known = made.isEmpty() ? new UUID(9, 9) : made.get(step.which() % made.size());
				Instant due = at.plus(step.ahead()).plus(Duration.ofMinutes(1));
				log.add(switch (step.kind()) {
					case PROMISES -> {
						made.add(new UUID(0, made.size()));
						yield new PromiseMade(at, made.getLast(), null, due);
					}
					case MOVES -> new PromiseMoved(at, known, due);
					case KEEPS -> new PromiseKept(at, known);
					case TAKES_BACK -> new PromiseWithdrawn(at, known);
					case WROTE -> new CustomerWrote(at);
					case REPLIED -> new AgentReplied(at);
					case WAITS -> new Paused(at, "voucher", Party.HOTEL);
					case RESUMED -> new Resumed(at);
					case RESOLVED -> new Resolved(at);
					case CLOSED -> new Closed(at);
					case REOPENED -> new Reopened(at);
				});
			}
			return List.copyOf(log);
		});
	}

	private enum Kind {

		PROMISES, MOVES, KEEPS, TAKES_BACK, WROTE, REPLIED, WAITS, RESUMED, RESOLVED, CLOSED, REOPENED

	}

}
