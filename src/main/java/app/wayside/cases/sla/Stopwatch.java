package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import app.wayside.cases.sla.ClockFact.Paused;
import org.jspecify.annotations.Nullable;

/**
 * Counts the working time of one clock while its case's story is told. Knows nothing of
 * what starts and ends it.
 */
final class Stopwatch {

	private static final int DAYS_TOLD_ONE_BY_ONE = 3;

	private final ClockKind kind;

	private final Instant startedAt;

	private final List<ClockStep> steps = new ArrayList<>();

	private Aim aim;

	/** Before the current stretch. */
	private Duration counted;

	/** Start of the current stretch; none while it stands still. */
	private @Nullable Instant runsSince;

	private @Nullable Paused waitsFor;

	private @Nullable Instant warnedAt;

	private @Nullable Instant usedUpAt;

	private @Nullable CaseClock ended;

	Stopwatch(ClockKind kind, ClockStep.Started start, Aim aim, Duration kept) {
		this.kind = kind;
		this.startedAt = start.at();
		this.aim = aim;
		this.counted = kept;
		this.runsSince = start.at();
		steps.add(start);
		steps.add(allowed());
		if (kept.isPositive()) {
			steps.add(new ClockStep.Kept(kept));
		}
		checkUsedUp(start.at());
	}

	ClockKind kind() {
		return kind;
	}

	Duration counted() {
		return counted;
	}

	boolean open() {
		return ended == null;
	}

	/** Stands still if its policy lets every one of the waits pause it, else runs. */
	void follow(List<Paused> waits, Instant at) {
		boolean stand = !waits.isEmpty()
				&& waits.stream().allMatch((wait) -> aim.target().pausedBy().contains(wait.waitingFor()));
		if (stand && !waits.getLast().equals(waitsFor)) {
			Paused wait = waits.getLast();
			halt(at);
			waitsFor = wait;
			steps.add(new ClockStep.Waits(at, wait.waitingFor(), wait.reason()));
		}
		else if (!stand && waitsFor != null) {
			waitsFor = null;
			runsSince = at;
			steps.add(new ClockStep.GoesOn(at));
		}
	}

	void retarget(Aim next, ClockStep why, Instant at) {
		if (next.same(aim) || isBroken(at)) {
			return;
		}
		boolean ran = runsSince != null;
		halt(at);
		aim = next;
		warnedAt = null;
		usedUpAt = null;
		steps.add(why);
		steps.add(allowed());
		checkUsedUp(at);
		if (ran) {
			runsSince = at;
		}
	}

	void note(ClockStep step) {
		steps.add(step);
	}

	void meet(Instant at) {
		end(at, isBroken(at) ? ClockState.MET_LATE : ClockState.MET);
	}

	void stop(Instant at) {
		end(at, ClockState.STOPPED);
	}

	/** How this clock stands at a moment not before the last fact. */
	CaseClock at(Instant now) {
		if (ended != null) {
			return ended;
		}
		List<ClockStep> told = new ArrayList<>(steps);
		Instant due = dueAt();
		if (runsSince != null && due != null) {
			told.addAll(days(runsSince, due));
		}
		if (isBroken(now) && due != null) {
			told.add(new ClockStep.UsedUp(due));
		}
		else if (runsSince != null && due != null) {
			told.add(new ClockStep.Due(due));
		}
		else {
			told.add(new ClockStep.Left(left()));
		}
		return snapshot((runsSince != null) ? ClockState.RUNNING : ClockState.PAUSED, now, told);
	}

	private void end(Instant at, ClockState as) {
		List<ClockStep> told = new ArrayList<>(steps);
		if (runsSince != null) {
			told.addAll(days(runsSince, at));
		}
		if (isBroken(at) && dueAt() instanceof Instant due) {
			told.add(new ClockStep.UsedUp(due));
		}
		told.add(new ClockStep.Ended(at, as));
		ended = snapshot(as, at, told);
		halt(at);
	}

	private CaseClock snapshot(ClockState state, Instant at, List<ClockStep> told) {
		boolean over = state != ClockState.RUNNING && state != ClockState.PAUSED;
		return new CaseClock(kind, state, startedAt, dueAt(), warnAt(), over ? at : null, left().minus(runningWork(at)),
				isBroken(at) ? dueAt() : null, told);
	}

	private void halt(Instant at) {
		if (runsSince == null) {
			return;
		}
		steps.addAll(days(runsSince, at));
		warnedAt = reached(warnAt(), at);
		usedUpAt = reached(dueAt(), at);
		counted = counted.plus(runningWork(at));
		runsSince = null;
	}

	private void checkUsedUp(Instant at) {
		if (!left().isPositive()) {
			warnedAt = at;
			usedUpAt = at;
		}
	}

	private @Nullable Instant dueAt() {
		return (usedUpAt != null) ? usedUpAt : whenLeft(Duration.ZERO);
	}

	private @Nullable Instant warnAt() {
		return (warnedAt != null) ? warnedAt : whenLeft(aim.target().warnBefore());
	}

	/** When so much is left, in the current stretch; at its start if there is less. */
	private @Nullable Instant whenLeft(Duration rest) {
		if (runsSince == null) {
			return null;
		}
		Duration work = left().minus(rest);
		return work.isPositive() ? aim.hours().add(runsSince, work) : runsSince;
	}

	/** Used up before that moment; at the very moment there is still time to act. */
	private boolean isBroken(Instant at) {
		return dueAt() instanceof Instant due && due.isBefore(at);
	}

	private Duration left() {
		return aim.target().within().minus(counted);
	}

	private Duration runningWork(Instant until) {
		return (runsSince != null) ? aim.hours().between(runsSince, until) : Duration.ZERO;
	}

	private ClockStep allowed() {
		return new ClockStep.Allowed(aim.target().within(), aim.by(), aim.target().calendar(), aim.hours());
	}

	private List<ClockStep> days(Instant from, Instant to) {
		if (aim.hours().roundTheClock()) {
			Duration sum = Duration.between(from, to);
			return sum.isPositive() ? List.of(new ClockStep.CountedRoundTheClock(sum)) : List.of();
		}
		SequencedMap<LocalDate, Duration> worked = aim.hours().perDay(from, to);
		List<ClockStep> told = new ArrayList<>();
		if (worked.size() <= DAYS_TOLD_ONE_BY_ONE) {
			worked.forEach((day, work) -> told.add(new ClockStep.Counted(day, work)));
			return told;
		}
		var first = worked.pollFirstEntry();
		var last = worked.pollLastEntry();
		Duration between = worked.values().stream().reduce(Duration.ZERO, Duration::plus);
		told.add(new ClockStep.Counted(first.getKey(), first.getValue()));
		told.add(new ClockStep.CountedThrough(worked.firstEntry().getKey(), worked.lastEntry().getKey(), between));
		told.add(new ClockStep.Counted(last.getKey(), last.getValue()));
		return told;
	}

	private static @Nullable Instant reached(@Nullable Instant moment, Instant by) {
		return (moment != null && !moment.isAfter(by)) ? moment : null;
	}

}
