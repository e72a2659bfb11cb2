package app.wayside.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.wayside.demo.script.Beat;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.time.DueWork;
import app.wayside.time.Past;
import app.wayside.time.ScopedClock;
import app.wayside.workspace.notices.Notices;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the scripted cases from the oldest beat to the newest, one after the other, and
 * between them does whatever falls due. The order of everything that is kept is therefore
 * the order in which it is said to have happened, and the same in every run.
 */
@Component
class DemoPlay {

	/**
	 * By then a new case has been looked at, and a reply can no longer be taken back.
	 */
	private static final Duration GONE = Duration.ofSeconds(15);

	/** How often it is looked for what falls due by the clock. */
	private static final Duration PAUSE = Duration.ofHours(2);

	/** Beats in one transaction: thousands of commits would take most of the time. */
	private static final int AT_ONCE = 50;

	/**
	 * Before these scenes it is counted how much there is: plans that were made for empty
	 * tables go by whichever index comes first.
	 */
	private static final Set<Integer> COUNTED = Set.of(2, 12);

	private final DemoActs acts;

	private final List<DueWork> dueWork;

	/** How long ago everybody looked through what he was told. */
	private static final Duration LOOKED_THROUGH = Duration.ofHours(2);

	private final TransactionTemplate transaction;

	private final Notices notices;

	private final Statistics statistics;

	DemoPlay(DemoActs acts, List<DueWork> dueWork, TransactionTemplate transaction, Notices notices,
			Statistics statistics) {
		this.acts = acts;
		this.dueWork = List.copyOf(dueWork);
		this.transaction = transaction;
		this.notices = notices;
		this.statistics = statistics;
	}

	/** Plays all of it; the last moment that is told is {@code now}. */
	void play(List<ScriptedCase> cases, Cast cast, Instant now) {
		List<DemoCase> stage = cases.stream().map((told) -> new DemoCase(told, cast)).toList();
		Instant looked = now.minus(LOOKED_THROUGH);
		Map<Boolean, List<Cue>> cues = cues(cases).stream()
			.collect(Collectors.partitioningBy((cue) -> cue.beat().at().isAfter(looked)));
		Past.tell(() -> Acting.run(cast.tenant(), Actor.WAYSIDE, () -> {
			play(cues.getOrDefault(false, List.of()), stage, now);
			this.transaction.executeWithoutResult((status) -> lookThrough(cast, looked));
			play(cues.getOrDefault(true, List.of()), stage, now);
			this.transaction.executeWithoutResult((status) -> {
				doDueAt(now);
				ScopedClock.run(now, () -> this.acts.leaveOpen(stage, now));
			});
			this.statistics.take();
		}));
	}

	private void play(List<Cue> cues, List<DemoCase> stage, Instant now) {
		for (int from = 0; from < cues.size(); from += AT_ONCE) {
			if (COUNTED.contains(from / AT_ONCE)) {
				this.statistics.take();
			}
			List<Cue> scene = cues.subList(from, Math.min(from + AT_ONCE, cues.size()));
			this.transaction.executeWithoutResult((status) -> {
				this.statistics.expectMuch();
				scene.forEach((cue) -> play(stage.get(cue.number()), cue, now));
			});
		}
	}

	private void lookThrough(Cast cast, Instant moment) {
		doDueAt(moment);
		ScopedClock.run(moment,
				() -> cast.staff().values().forEach((one) -> Acting.run(cast.tenant(), one, this.notices::readAll)));
	}

	private void play(DemoCase played, Cue cue, Instant now) {
		Beat beat = cue.beat();
		if (cue.lookBefore()) {
			doDueAt(beat.at());
		}
		ScopedClock.run(beat.at(), () -> this.acts.play(played, beat));
		if (beat instanceof Beat.Message || beat instanceof Beat.Reply || beat instanceof Beat.Solved) {
			ScopedClock.run(earlier(beat.at().plus(GONE), now), () -> this.dueWork.forEach(DueWork::follow));
		}
	}

	private void doDueAt(Instant moment) {
		ScopedClock.run(moment, () -> this.dueWork.forEach(DueWork::doDue));
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static List<Cue> cues(List<ScriptedCase> cases) {
		List<Cue> cues = new ArrayList<>();
		IntStream.range(0, cases.size())
			.forEach((number) -> cases.get(number).beats().forEach((beat) -> cues.add(new Cue(number, beat, true))));
		cues.sort(Comparator.comparing((Cue cue) -> cue.beat().at()).thenComparing(Cue::number));
		Instant looked = Instant.MIN;
		for (int place = 0; place < cues.size(); place++) {
			Cue cue = cues.get(place);
			if (cue.beat().at().isAfter(looked)) {
				looked = cue.beat().at().plus(PAUSE);
			}
			else {
				cues.set(place, new Cue(cue.number(), cue.beat(), false));
			}
		}
		return cues;
	}

	/**
	 * A beat of one of the cases.
	 *
	 * @param number of the case
	 * @param beat what happens
	 * @param lookBefore whether it is time to look for what falls due by the clock
	 */
	private record Cue(int number, Beat beat, boolean lookBefore) {

		private Cue {
			Objects.requireNonNull(beat);
		}

	}

}
