package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.sla.ClockFact.PromiseMade;
import org.jspecify.annotations.Nullable;

/**
 * Follows one promise while its case's story is told. No policy has a say in it, and it
 * stands still for nobody: it is due when it was said to be.
 */
final class PromiseWatch {

	/** The share of its time before the end in which to warn. */
	private static final int WARNS_AT = 4;

	private final UUID promise;

	private final int part;

	private final Instant startedAt;

	private final List<ClockStep> steps = new ArrayList<>();

	/** Since when the moment is that it is now. */
	private Instant since;

	private Instant due;

	private @Nullable CaseClock ended;

	/**
	 * A promise that was just made.
	 * @param startedAt unlike that of every other promise of the case
	 */
	PromiseWatch(PromiseMade made, int part, Instant startedAt) {
		this.promise = made.promise();
		this.part = part;
		this.startedAt = startedAt;
		this.since = startedAt;
		this.due = made.due();
		steps.add(new ClockStep.Promised(startedAt, made.promise(), made.by()));
	}

	Instant startedAt() {
		return startedAt;
	}

	boolean is(UUID other) {
		return promise.equals(other);
	}

	/** Whether it was made on that one of the merged cases. */
	boolean madeOn(int other) {
		return part == other;
	}

	boolean open() {
		return ended == null;
	}

	/** A word that is broken stays broken. */
	void move(Instant to, Instant at) {
		if (!brokenBy(at)) {
			due = to;
			since = at;
			steps.add(new ClockStep.Moved(at, to));
		}
	}

	void keep(Instant at) {
		ClockState as = brokenBy(at) ? ClockState.MET_LATE : ClockState.MET;
		end(at, as, new ClockStep.Ended(at, as));
	}

	void withdraw(Instant at) {
		end(at, ClockState.STOPPED, new ClockStep.Withdrawn(at));
	}

	void stop(Instant at) {
		end(at, ClockState.STOPPED, new ClockStep.Ended(at, ClockState.STOPPED));
	}

	/** How it stands at a moment not before the last fact. */
	CaseClock at(Instant now) {
		return (ended != null) ? ended
				: snapshot(ClockState.RUNNING, now, brokenBy(now) ? new ClockStep.UsedUp(due) : new ClockStep.Due(due));
	}

	private void end(Instant at, ClockState as, ClockStep last) {
		if (brokenBy(at)) {
			steps.add(new ClockStep.UsedUp(due));
		}
		ended = snapshot(as, at, last);
	}

	private CaseClock snapshot(ClockState state, Instant at, ClockStep last) {
		List<ClockStep> told = new ArrayList<>(steps);
		told.add(last);
		return new CaseClock(ClockKind.PROMISE, state, startedAt, due, warnAt(),
				(state != ClockState.RUNNING) ? at : null, Duration.between(at, due), brokenBy(at) ? due : null, told);
	}

	private Instant warnAt() {
		Duration time = Duration.between(since, due);
		return time.isPositive() ? due.minus(time.dividedBy(WARNS_AT)) : due;
	}

	/** At the very moment there is still time to act. */
	private boolean brokenBy(Instant at) {
		return due.isBefore(at);
	}

}
