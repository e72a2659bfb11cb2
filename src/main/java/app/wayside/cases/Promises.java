package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.sla.CaseClock;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what colleagues said they would do by a moment. A promise is nothing
 * but what the log tells of it; its words stand beside the log.
 */
@Service
@Transactional
public class Promises {

	private static final int LONGEST = 500;

	private static final Duration FURTHEST = Duration.ofDays(365);

	private final CaseWork work;

	private final CaseHistory history;

	private final JoinStore joins;

	private final PromiseWords words;

	private final Facts facts;

	Promises(CaseWork work, CaseHistory history, JoinStore joins, PromiseWords words, Facts facts) {
		this.work = work;
		this.history = history;
		this.joins = joins;
		this.words = words;
		this.facts = facts;
	}

	/**
	 * What somebody will do.
	 *
	 * @param words what
	 * @param due by when, UTC
	 * @param colleague to whom it is promised; to the customer where none
	 */
	public record Offer(String words, Instant due, @Nullable StaffId colleague) {
	}

	/**
	 * Another moment for a promise.
	 *
	 * @param due by when, UTC
	 * @param reason why
	 */
	public record Move(Instant due, String reason) {
	}

	/**
	 * Gives the word of whoever acts; where that is no person, of whoever has the case.
	 * @throws CaseNotFound where the tenant has none
	 * @throws CaseAlreadyClosed where nothing is left to promise
	 */
	@Allowed(Permission.WORK_CASES)
	public PromiseId make(CaseId id, Offer offer) {
		ServiceCase about = this.work.toWorkOn(id);
		if (!about.status().live()) {
			throw new CaseAlreadyClosed(about.number());
		}
		String said = said("words", offer.words());
		Instant due = ahead(offer.due());
		PromiseId promise = new PromiseId(Ids.next());
		StaffId agent = about.assignment().agent();
		UUID by = (Acting.current() instanceof Actor.Staff staff) ? staff.id() : (agent != null) ? agent.value() : null;
		StaffId colleague = offer.colleague();
		tell(id, new CaseEvent.PromiseMade(this.facts.now(), id, promise.value(), by,
				(colleague != null) ? colleague.value() : null, due), said);
		return promise;
	}

	/**
	 * Names another moment. What is broken stays broken.
	 * @throws PromiseNotFound where nobody promised it
	 * @throws PromiseOver where it is kept, taken back or broken
	 */
	@Allowed(Permission.WORK_CASES)
	public void move(CaseId id, PromiseId promise, Move to) {
		Promise known = open(id, promise);
		if (known.broken()) {
			throw new PromiseOver(Promise.State.BROKEN.word());
		}
		String why = said("reason", to.reason());
		tell(id, new CaseEvent.PromiseMoved(this.facts.now(), known.made().on(), promise.value(), ahead(to.due())),
				why);
	}

	/**
	 * It was done, in time or late.
	 * @throws PromiseNotFound where nobody promised it
	 * @throws PromiseOver where it is kept or taken back
	 */
	@Allowed(Permission.WORK_CASES)
	public void keep(CaseId id, PromiseId promise) {
		tell(id, new CaseEvent.PromiseKept(this.facts.now(), open(id, promise).made().on(), promise.value()), "");
	}

	/**
	 * Takes it back.
	 * @param reason why; may be empty
	 * @throws PromiseNotFound where nobody promised it
	 * @throws PromiseOver where it is kept or taken back
	 */
	@Allowed(Permission.WORK_CASES)
	public void withdraw(CaseId id, PromiseId promise, String reason) {
		Promise known = open(id, promise);
		String why = reason.isBlank() ? "" : said("reason", reason);
		tell(id, new CaseEvent.PromiseWithdrawn(this.facts.now(), known.made().on(), promise.value()), why);
	}

	/**
	 * All that was promised on a case and those merged into it, what is due next first.
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Promise> of(CaseId id) {
		List<CaseClock> clocks = this.work.clocksOf(id)
			.stream()
			.filter((clock) -> clock.promise().isPresent())
			.toList();
		if (clocks.isEmpty()) {
			return List.of();
		}
		List<CaseId> told = new ArrayList<>(List.of(id));
		this.joins.routes(id).forEach((route) -> told.add(new CaseId(route.id())));
		Map<UUID, CaseEvent.PromiseMade> made = new HashMap<>();
		Map<UUID, UUID> last = new HashMap<>();
		told.stream().flatMap((each) -> this.history.of(each).stream()).forEach((event) -> {
			switch (event) {
				case CaseEvent.PromiseMade promised -> made.put(promised.promiseId(), promised);
				case CaseEvent.PromiseMoved moved -> last.put(moved.promiseId(), moved.fact().id());
				case CaseEvent.PromiseWithdrawn taken -> last.put(taken.promiseId(), taken.fact().id());
				default -> {
				}
			}
		});
		Map<UUID, String> texts = this.words.of(told);
		return clocks.stream()
			.map((clock) -> promise(clock, Objects.requireNonNull(made.get(clock.promise().orElseThrow().promise())),
					texts, last))
			.sorted(Comparator.comparing(Promise::open).reversed().thenComparing(Promise::dueAt))
			.toList();
	}

	private static Promise promise(CaseClock clock, CaseEvent.PromiseMade made, Map<UUID, String> texts,
			Map<UUID, UUID> last) {
		UUID why = last.get(made.promiseId());
		return new Promise(new PromiseId(made.promiseId()),
				new Promise.Made(made.caseId(), made.fact().at(), texts.getOrDefault(made.fact().id(), "")), made.by(),
				made.colleague(), (why != null) ? texts.getOrDefault(why, "") : "", clock);
	}

	private Promise open(CaseId id, PromiseId promise) {
		this.work.toWorkOn(id);
		Promise known = of(id).stream()
			.filter((each) -> each.id().equals(promise))
			.findFirst()
			.orElseThrow(PromiseNotFound::new);
		if (!known.open()) {
			throw new PromiseOver(known.state().word());
		}
		return known;
	}

	/** It may have been made on a case that another one goes on for now. */
	private void tell(CaseId id, CaseEvent event, String text) {
		this.words.keep(event, text);
		this.work.tell(event);
		this.work.keepClocks(id);
	}

	private Instant ahead(Instant due) {
		Instant now = this.facts.now().at();
		if (!due.truncatedTo(ChronoUnit.SECONDS).isAfter(now) || due.isAfter(now.plus(FURTHEST))) {
			throw new FieldFault("due", "cases.refusal.moment-not-ahead");
		}
		return due.truncatedTo(ChronoUnit.SECONDS);
	}

	private static String said(String field, String text) {
		String stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST) {
			throw new FieldFault(field, "cases.refusal.promise-words", LONGEST);
		}
		return stripped;
	}

}
