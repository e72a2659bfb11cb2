package app.wayside.cases.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.ClockState;
import app.wayside.cases.sla.ClockStep;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The ladders of the tenant's processes: who is told, and when, before and after a clock
 * runs out. A promise has no ladder: that it was broken is all there is to tell.
 */
@Component
public class Ladders {

	private final RuleBooks books;

	private final Clock clock;

	Ladders(RuleBooks books, Clock clock) {
		this.books = books;
		this.clock = clock;
	}

	/**
	 * How far a clock has gone up its ladder.
	 *
	 * @param taken the number of the last step taken; nought where none was
	 * @param breachTold whether it was told that its time was used up
	 */
	public record Progress(int taken, boolean breachTold) {

		/** At the foot of the ladder. */
		public static final Progress NONE = new Progress(0, false);

	}

	/**
	 * A step that is due.
	 *
	 * @param number from one
	 * @param step what is to be done
	 */
	public record Due(int number, LadderRule.Step step) {
	}

	/**
	 * When something is to be done about a clock: a step of its ladder, or the word that
	 * its time is used up.
	 * @param process of the case
	 * @return the moment, which may be over; none where nothing is left to do, or the
	 * clock stands still
	 */
	public @Nullable Instant nextStepAt(String process, CaseClock of, Progress progress) {
		return nextStepAt(steps(process, this.books.current()), of, progress);
	}

	/** The first step that another book of rules would ask for. */
	public @Nullable Instant firstStepAt(String process, CaseClock of, RuleBook book) {
		return nextStepAt(steps(process, book), of, Progress.NONE);
	}

	private @Nullable Instant nextStepAt(List<LadderRule.Step> steps, CaseClock of, Progress progress) {
		Instant breach = untoldBreach(of, progress);
		if (of.kind() == ClockKind.PROMISE || of.state() != ClockState.RUNNING || progress.taken() >= steps.size()) {
			return breach;
		}
		Instant step = moment(of, steps.get(progress.taken()).when());
		return (breach != null && breach.isBefore(step)) ? breach : step;
	}

	/**
	 * The last step whose moment has come. After a long silence earlier ones are passed
	 * over, so that nobody is flooded.
	 */
	public Optional<Due> due(String process, CaseClock of, Progress progress) {
		List<LadderRule.Step> steps = steps(process, this.books.current());
		if (of.kind() == ClockKind.PROMISE || of.state() != ClockState.RUNNING) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		for (int number = steps.size(); number > progress.taken(); number--) {
			if (!moment(of, steps.get(number - 1).when()).isAfter(now)) {
				return Optional.of(new Due(number, steps.get(number - 1)));
			}
		}
		return Optional.empty();
	}

	// A clock whose end is yet to come has its end as a moment too, step or no step.
	private static @Nullable Instant untoldBreach(CaseClock of, Progress progress) {
		if (progress.breachTold()) {
			return null;
		}
		if (of.breachedAt() != null) {
			return of.breachedAt();
		}
		// at the very moment there is still time to act
		return (of.state() == ClockState.RUNNING && of.dueAt() != null) ? of.dueAt().plusNanos(1000) : null;
	}

	private List<LadderRule.Step> steps(String process, RuleBook book) {
		Instant now = this.clock.instant();
		return book.at(RuleKind.LADDER, process, now)
			.or(() -> book.at(RuleKind.LADDER, PolicyRule.ANY, now))
			.map((rule) -> ((LadderRule) rule.definition()).steps())
			.orElse(List.of());
	}

	/** When so many percent of a running clock's time are used up; now if they are. */
	private Instant moment(CaseClock of, int percent) {
		ClockStep.Allowed allowed = allowed(of);
		Instant due = of.dueAt();
		Duration share = allowed.within().multipliedBy(percent - LadderRule.BREACH).dividedBy(LadderRule.BREACH);
		if (due != null && !share.isNegative()) {
			return allowed.hours().add(due, share);
		}
		Instant now = this.clock.instant();
		Duration left = of.remaining().plus(share);
		return left.isPositive() ? allowed.hours().add(now, left) : now;
	}

	/** What the clock counts by now. */
	private static ClockStep.Allowed allowed(CaseClock of) {
		return of.explanation()
			.stream()
			.filter(ClockStep.Allowed.class::isInstance)
			.map(ClockStep.Allowed.class::cast)
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

}
