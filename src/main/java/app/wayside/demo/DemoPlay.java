package app.wayside.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.wayside.demo.script.Beat;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.time.DueWork;
import app.wayside.time.Past;
import app.wayside.time.ScopedClock;

import org.springframework.stereotype.Component;

/**
 * Plays the scripted cases from the oldest beat to the newest, one after the other, and
 * between them does whatever falls due. The order of everything that is kept is therefore
 * the order in which it is said to have happened, and the same in every run.
 */
@Component
class DemoPlay {

	/** By then a reply can no longer be taken back. */
	private static final Duration GONE = Duration.ofSeconds(15);

	private final DemoActs acts;

	private final List<DueWork> dueWork;

	DemoPlay(DemoActs acts, List<DueWork> dueWork) {
		this.acts = acts;
		this.dueWork = List.copyOf(dueWork);
	}

	/** Plays all of it; the last moment that is told is {@code now}. */
	void play(List<ScriptedCase> cases, Cast cast, Instant now) {
		Past.tell(() -> {
			List<DemoCase> stage = cases.stream().map((told) -> new DemoCase(told, cast)).toList();
			for (Cue cue : cues(cases)) {
				DemoCase played = stage.get(cue.number());
				doDueAt(cue.beat().at());
				ScopedClock.run(cue.beat().at(), () -> this.acts.play(played, cue.beat()));
				doDueAt(cue.beat().at());
				doDueAt(earlier(cue.beat().at().plus(GONE), now));
			}
			doDueAt(now);
		});
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
			.forEach((number) -> cases.get(number).beats().forEach((beat) -> cues.add(new Cue(number, beat))));
		cues.sort(Comparator.comparing((Cue cue) -> cue.beat().at()).thenComparing(Cue::number));
		return cues;
	}

	/**
	 * A beat of one of the cases.
	 *
	 * @param number of the case
	 * @param beat what happens
	 */
	private record Cue(int number, Beat beat) {

		private Cue {
			Objects.requireNonNull(beat);
		}

	}

}
