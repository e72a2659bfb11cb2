package app.wayside.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.routing.Told;
import app.wayside.cases.rules.LadderRule;
import app.wayside.cases.rules.Ladders;
import app.wayside.cases.sla.CaseClock;
import app.wayside.identity.Facts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps of the ladder that a case has come to: tells that a clock ran out, who
 * is to know, and does what the step says. Whatever was taken is read from the case's
 * events, so that nothing is taken twice.
 */
@Component
class LadderSteps {

	private final CaseWork work;

	private final CaseHistory history;

	private final Ladders ladders;

	private final Told told;

	private final Moving moving;

	LadderSteps(CaseWork work, CaseHistory history, Ladders ladders, Told told, Moving moving) {
		this.work = work;
		this.history = history;
		this.ladders = ladders;
		this.told = told;
		this.moving = moving;
	}

	/** What a step needs to move a case. */
	@Component
	record Moving(Routing routing, Facts facts) {
	}

	/**
	 * Takes the steps that are due. Whoever changes the case just now is waited for, and
	 * what he did counts.
	 */
	@Transactional
	public void take(CaseId id) {
		this.work.get(id);
		List<CaseEvent> events = this.history.of(id);
		String process = Escalation.processOf(events);
		for (CaseClock clock : this.work.clocksOf(id)) {
			Ladders.Progress progress = Escalation.of(clock, events);
			if (clock.breachedAt() != null && !progress.breachTold()) {
				tellBreach(id, clock, clock.breachedAt());
			}
			this.ladders.due(process, clock, progress).ifPresent((due) -> take(id, clock, due));
		}
		this.work.keepClocks(id);
	}

	/** Of a broken word hear he who gave it and whoever leads the team. */
	private void tellBreach(CaseId id, CaseClock clock, Instant at) {
		CaseEvent breach = clock.promise().<CaseEvent>map((promise) -> {
			Assignment has = this.work.get(id).assignment();
			List<UUID> people = Stream
				.concat(Stream.ofNullable(promise.by()),
						this.told.of(LadderRule.Tell.TEAM_LEAD, has.team(), has.agent()).stream())
				.distinct()
				.toList();
			return new CaseEvent.PromiseBroken(this.moving.facts().now(), id, promise.promise(), at, people);
		}).orElseGet(() -> new CaseEvent.Breached(this.moving.facts().now(), id, clock.kind().name(), at));
		this.work.tell(breach);
	}

	private void take(CaseId id, CaseClock clock, Ladders.Due due) {
		ServiceCase before = this.work.get(id);
		LadderRule.Then then = due.step().then();
		List<UUID> people = this.told.of(due.step().tell(), before.assignment().team(), before.assignment().agent());
		ServiceCase after = switch (then) {
			case RAISE_LEVEL, REASSIGN -> before.raised();
			case NOTIFY, OFFER_TO_TEAM -> before;
		};
		this.work.change(before, after, new CaseEvent.Escalated(this.moving.facts().now(), id, clock.kind().name(),
				then.name(), due.number(), people));
		switch (then) {
			case RAISE_LEVEL -> this.moving.routing().route(id);
			case OFFER_TO_TEAM -> this.moving.routing().place(id);
			case REASSIGN -> this.moving.routing().passOn(id);
			case NOTIFY -> {
			}
		}
	}

}
