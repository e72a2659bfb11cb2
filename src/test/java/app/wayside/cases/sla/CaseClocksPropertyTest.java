package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import app.wayside.cases.sla.ClockFact.AgentReplied;
import app.wayside.cases.sla.ClockFact.Classified;
import app.wayside.cases.sla.ClockFact.Closed;
import app.wayside.cases.sla.ClockFact.CustomerWrote;
import app.wayside.cases.sla.ClockFact.Merged;
import app.wayside.cases.sla.ClockFact.Opened;
import app.wayside.cases.sla.ClockFact.Paused;
import app.wayside.cases.sla.ClockFact.ReceiptSent;
import app.wayside.cases.sla.ClockFact.Reopened;
import app.wayside.cases.sla.ClockFact.Resolved;
import app.wayside.cases.sla.ClockFact.Resumed;
import app.wayside.time.BusinessHours;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Any log, in any office, over the days on which holidays fall and clocks change. */
class CaseClocksPropertyTest {

	private static final Instant FIRST = Instant.parse("2026-03-20T00:00:00Z");

	private static final Duration YEAR = Duration.ofDays(365);

	@Property
	void a_later_look_never_contradicts_an_earlier_one(@ForAll("logs") List<ClockFact> log,
			@ForAll("offices") String office, @ForAll("gaps") Duration first, @ForAll("gaps") Duration more) {
		Instant early = log.getFirst().at().plus(first.multipliedBy(3));
		List<CaseClock> before = CaseClocks.derive(log, Desk.in(office), early);
		List<CaseClock> after = CaseClocks.derive(log, Desk.in(office), early.plus(more));

		assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
		for (int i = 0; i < before.size(); i++) {
			CaseClock was = before.get(i);
			CaseClock is = after.get(i);
			assertThat(is.kind()).isEqualTo(was.kind());
			assertThat(is.startedAt()).isEqualTo(was.startedAt());
			assertThat(was.open() || is.equals(was)).as("an ended clock never changes").isTrue();
			assertThat(was.breachedAt() == null || was.breachedAt().equals(is.breachedAt())).as("a breach stands")
				.isTrue();
		}
	}

	@Property
	void a_later_look_never_contradicts_an_earlier_one_when_targets_change(@ForAll("logs") List<ClockFact> log,
			@ForAll("gaps") Duration first) {
		Instant early = log.getFirst().at().plus(first.multipliedBy(3));
		List<CaseClock> after = CaseClocks.derive(log, Desk.rules(), FIRST.plus(YEAR));

		assertThat(CaseClocks.derive(log, Desk.rules(), early)).filteredOn((clock) -> !clock.open())
			.allSatisfy((clock) -> assertThat(after).contains(clock));
		assertThat(CaseClocks.derive(log, Desk.rules(), early)).filteredOn((clock) -> clock.breachedAt() != null)
			.extracting(CaseClock::kind, CaseClock::startedAt, CaseClock::breachedAt)
			.isSubsetOf(
					after.stream().map((clock) -> tuple(clock.kind(), clock.startedAt(), clock.breachedAt())).toList());
	}

	@Property
	void a_look_from_a_moment_needs_only_the_facts_until_then(@ForAll("logs") List<ClockFact> log,
			@ForAll("offices") String office, @ForAll("gaps") Duration gap) {
		Instant now = log.getFirst().at().plus(gap.multipliedBy(3));
		List<ClockFact> known = log.stream().filter((fact) -> !fact.at().isAfter(now)).toList();

		assertThat(CaseClocks.derive(log, Desk.in(office), now))
			.isEqualTo(CaseClocks.derive(known, Desk.in(office), now));
	}

	@Property
	void facts_may_be_handed_over_in_any_order(@ForAll("logs") List<ClockFact> log, @ForAll("offices") String office,
			@ForAll Random random) {
		List<ClockFact> oneAtATime = distinctInstants(log);
		List<ClockFact> shuffled = new ArrayList<>(oneAtATime);
		Collections.shuffle(shuffled, random);

		assertThat(derive(shuffled, office)).isEqualTo(derive(oneAtATime, office));
	}

	@Property
	void what_intake_writes_at_one_instant_may_come_in_any_order(@ForAll("moments") Instant at, @ForAll Random random) {
		List<ClockFact> intake = List.of(new Classified(at, Desk.PAYMENT), new Opened(at), new CustomerWrote(at),
				new ReceiptSent(at));
		List<ClockFact> shuffled = new ArrayList<>(intake);
		Collections.shuffle(shuffled, random);

		assertThat(CaseClocks.derive(shuffled, Desk.rules(), at))
			.isEqualTo(CaseClocks.derive(intake, Desk.rules(), at));
	}

	@Property
	void a_pause_moves_the_due_time_by_exactly_the_working_time_it_lasted(@ForAll("moments") Instant opened,
			@ForAll("offices") String office, @ForAll("gaps") Duration before, @ForAll("gaps") Duration length) {
		BusinessHours hours = hours(office);
		Instant pause = opened.plus(before);
		Instant resume = pause.plus(length);
		CaseClock plain = resolution(List.of(new Opened(opened)), office, opened);
		CaseClock paused = resolution(
				List.of(new Opened(opened), new Paused(pause, "voucher", Party.HOTEL), new Resumed(resume)), office,
				resume);

		if (plain.dueAt() != null && plain.dueAt().isAfter(pause)) {
			assertThat(paused.breachedAt()).as("going on never breaches at once").isNull();
			assertThat(paused.dueAt()).isAfter(resume);
			assertThat(hours.between(plain.dueAt(), Objects.requireNonNull(paused.dueAt())))
				.isEqualTo(hours.between(pause, resume));
		}
		else {
			assertThat(paused.dueAt()).as("too late to wait").isEqualTo(plain.dueAt());
		}
	}

	@Property
	void no_resume_breaches_a_clock(@ForAll("logs") List<ClockFact> log) {
		List<ClockFact> facts = distinctInstants(log);
		for (int i = 0; i < facts.size(); i++) {
			if (facts.get(i) instanceof Resumed resumed) {
				Instant justAfter = resumed.at().plusMillis(1);
				List<CaseClock> without = CaseClocks.derive(facts.subList(0, i), Desk.rules(), justAfter);
				List<CaseClock> with = CaseClocks.derive(facts.subList(0, i + 1), Desk.rules(), justAfter);

				assertThat(with).extracting(CaseClock::breachedAt)
					.isEqualTo(without.stream().map(CaseClock::breachedAt).toList());
			}
		}
	}

	@Property
	void the_explanation_adds_up(@ForAll("logs") List<ClockFact> log) {
		for (CaseClock clock : CaseClocks.derive(log, Desk.rules(), log.getLast().at())) {
			Duration told = counted(clock);
			Duration allowed = allowed(clock);
			switch (clock.state()) {
				case PAUSED, MET, MET_LATE, STOPPED -> assertThat(allowed.minus(told)).isEqualTo(clock.remaining());
				case RUNNING -> assertThat(clock.breachedAt() != null || told.compareTo(allowed) >= 0)
					.as("counted up to the due time")
					.isTrue();
			}
		}
	}

	@Property
	void a_merge_is_the_derivation_of_the_joined_log(@ForAll("talks") List<ClockFact> one,
			@ForAll("talks") List<ClockFact> two, @ForAll("talks") List<ClockFact> three,
			@ForAll("offices") String office) {
		Instant merge = FIRST.plus(YEAR);
		List<ClockFact> nested = with(one, new Merged(merge, with(two, new Merged(merge, three))));
		List<ClockFact> inTurn = with(with(one, new Merged(merge, two)), new Merged(merge, three));
		List<ClockFact> joined = Stream.of(one, two, three).flatMap(List::stream).toList();

		assertThat(derive(nested, office)).isEqualTo(derive(inTurn, office))
			.isEqualTo(CaseClocks.derive(joined, Desk.in(office), merge));
	}

	@Property
	void a_merge_does_not_touch_what_was_seen_before_it(@ForAll("logs") List<ClockFact> one,
			@ForAll("logs") List<ClockFact> two, @ForAll("offices") String office) {
		Instant before = FIRST.plus(YEAR);

		assertThat(CaseClocks.derive(with(one, new Merged(before.plusMillis(1), two)), Desk.in(office), before))
			.isEqualTo(CaseClocks.derive(one, Desk.in(office), before));
	}

	@Property
	void reopening_keeps_what_was_counted_and_frees_the_time_between(@ForAll("moments") Instant opened,
			@ForAll("offices") String office, @ForAll("gaps") Duration work, @ForAll("gaps") Duration rest) {
		Instant resolved = opened.plus(work);
		Instant reopened = resolved.plus(rest);
		CaseClock again = resolution(List.of(new Opened(opened), new Resolved(resolved), new Reopened(reopened)),
				office, reopened);

		assertThat(again.startedAt()).isEqualTo(reopened);
		assertThat(again.remaining()).isEqualTo(Duration.ofHours(16).minus(hours(office).between(opened, resolved)));
	}

	@Property
	void an_open_case_always_has_a_resolution_clock_and_a_closed_one_has_none_open(@ForAll("logs") List<ClockFact> log,
			@ForAll("offices") String office) {
		boolean open = true;
		boolean closed = false;
		for (ClockFact fact : log) {
			open = switch (fact) {
				case Resolved resolved -> false;
				case Closed end -> false;
				case Reopened reopened -> true;
				default -> open;
			};
			closed = fact instanceof Closed || (closed && !(fact instanceof Reopened));
		}
		List<CaseClock> clocks = CaseClocks.derive(log, Desk.in(office), log.getLast().at());

		assertThat(clocks.stream().filter((clock) -> clock.open() && clock.kind() == ClockKind.RESOLUTION).count())
			.isEqualTo(open ? 1 : 0);
		assertThat(!closed || clocks.stream().noneMatch(CaseClock::open)).isTrue();
		assertThat(clocks.stream().filter((clock) -> clock.open() && clock.kind() != ClockKind.RESOLUTION))
			.hasSizeLessThanOrEqualTo(1);
	}

	@Property
	void round_the_clock_due_is_start_plus_target(@ForAll("moments") Instant opened) {
		assertThat(resolution(List.of(new Opened(opened)), "Emergency", opened).dueAt())
			.isEqualTo(opened.plus(Duration.ofHours(16)));
	}

	private static Duration counted(CaseClock clock) {
		return clock.explanation().stream().map((step) -> switch (step) {
			case ClockStep.Counted on -> on.worked();
			case ClockStep.CountedThrough through -> through.worked();
			case ClockStep.CountedRoundTheClock all -> all.worked();
			case ClockStep.Kept kept -> kept.counted();
			default -> Duration.ZERO;
		}).reduce(Duration.ZERO, Duration::plus);
	}

	private static Duration allowed(CaseClock clock) {
		return clock.explanation()
			.stream()
			.filter(ClockStep.Allowed.class::isInstance)
			.map((step) -> ((ClockStep.Allowed) step).within())
			.reduce(Duration.ZERO, (earlier, last) -> last);
	}

	private static List<CaseClock> derive(List<ClockFact> log, String office) {
		return CaseClocks.derive(log, Desk.in(office), FIRST.plus(YEAR));
	}

	private static CaseClock resolution(List<ClockFact> log, String office, Instant now) {
		return CaseClocks.derive(log, Desk.in(office), now)
			.stream()
			.filter((clock) -> clock.kind() == ClockKind.RESOLUTION)
			.reduce((earlier, last) -> last)
			.orElseThrow();
	}

	private static BusinessHours hours(String office) {
		return Objects.requireNonNull(Desk.CALENDARS.get(office));
	}

	private static List<ClockFact> with(List<ClockFact> log, ClockFact more) {
		return Stream.concat(log.stream(), Stream.of(more)).toList();
	}

	private static List<ClockFact> distinctInstants(List<ClockFact> log) {
		List<ClockFact> kept = new ArrayList<>();
		log.forEach((fact) -> {
			if (kept.isEmpty() || kept.getLast().at().isBefore(fact.at())) {
				kept.add(fact);
			}
		});
		return kept;
	}

	@Provide
	Arbitrary<List<ClockFact>> logs() {
		return log(Arbitraries.of(Kind.values()));
	}

	/** Logs in which people only talk. */
	@Provide
	Arbitrary<List<ClockFact>> talks() {
		return log(Arbitraries.of(Kind.WROTE, Kind.REPLIED, Kind.RECEIPT));
	}

	@Provide
	Arbitrary<String> offices() {
		return Arbitraries.of(Desk.CALENDARS.keySet().stream().sorted().toList());
	}

	@Provide
	Arbitrary<Instant> moments() {
		return Arbitraries.integers().between(0, 250 * 1440).map((minutes) -> FIRST.plusSeconds(60L * minutes));
	}

	/** Often none, often minutes, sometimes days. */
	@Provide
	Arbitrary<Duration> gaps() {
		return Arbitraries
			.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 240),
					Arbitraries.integers().between(1, 6 * 1440))
			.map(Duration::ofMinutes);
	}

	private Arbitrary<List<ClockFact>> log(Arbitrary<Kind> kinds) {
		record Step(Kind kind, Duration after) {
		}
		Arbitrary<List<Step>> steps = Combinators.combine(kinds, gaps()).as(Step::new).list().ofMaxSize(12);
		return Combinators.combine(moments(), steps).as((opened, after) -> {
			List<ClockFact> log = new ArrayList<>(List.of(new Opened(opened)));
			after.forEach((step) -> log.add(step.kind().at(log.getLast().at().plus(step.after()))));
			return List.copyOf(log);
		});
	}

	private enum Kind {

		WROTE, REPLIED, RECEIPT, WAITS_FOR_CUSTOMER, WAITS_FOR_HOTEL, WAITS_FOR_US, RESUMED, RESOLVED, CLOSED, REOPENED,
		FRAUD, ORDINARY;

		ClockFact at(Instant at) {
			return switch (this) {
				case WROTE -> new CustomerWrote(at);
				case REPLIED -> new AgentReplied(at);
				case RECEIPT -> new ReceiptSent(at);
				case WAITS_FOR_CUSTOMER -> new Paused(at, "passport scan", Party.CUSTOMER);
				case WAITS_FOR_HOTEL -> new Paused(at, "voucher", Party.HOTEL);
				case WAITS_FOR_US -> new Paused(at, "second look", Party.US);
				case RESUMED -> new Resumed(at);
				case RESOLVED -> new Resolved(at);
				case CLOSED -> new Closed(at);
				case REOPENED -> new Reopened(at);
				case FRAUD -> new Classified(at, Desk.PAYMENT);
				case ORDINARY -> new Classified(at, Classification.ANY);
			};
		}

	}

}
