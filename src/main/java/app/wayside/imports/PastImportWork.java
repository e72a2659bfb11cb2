package app.wayside.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Fact;
import app.wayside.imports.PastImport.Line;
import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImport.State;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes imports in, a ticket at a time. Each is one transaction that locks the import: a
 * node that dies leaves the rest to the next, two never take the same ticket, and whoever
 * wants to stop it waits for no more than one.
 */
@Component
class PastImportWork {

	private static final Logger LOG = LoggerFactory.getLogger(PastImportWork.class);

	private static final int AT_ONCE = 20;

	private final PastImportStore store;

	private final TicketReading reading;

	private final TicketsIn tickets;

	private final PastImports.Telling telling;

	private final TransactionTemplate transaction;

	PastImportWork(PastImportStore store, TicketReading reading, TicketsIn tickets, PastImports.Telling telling,
			TransactionTemplate transaction) {
		this.store = store;
		this.reading = reading;
		this.tickets = tickets;
		this.telling = telling;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${wayside.imports.pulse:2s}")
	void goOn() {
		List<PastImportStore.Due> due = this.transaction.execute((status) -> this.store.due());
		if (due != null) {
			due.forEach((each) -> goOn(new TenantId(each.tenantId()), each.importId()));
		}
	}

	private void goOn(TenantId tenant, UUID id) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				while (goOn(id)) {
					LOG.trace("Import {} goes on", id);
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("An import was interrupted and will be gone on with: {}", ex.toString());
		}
	}

	/** Whether there may be more. */
	private boolean goOn(UUID id) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> some(id)));
		}
		catch (Refusal | IllegalArgumentException | UnexpectedRollbackException ex) {
			LOG.debug("A ticket is refused: {}", ex.toString());
			return Boolean.TRUE.equals(this.transaction.execute((status) -> refuseNext(id)));
		}
	}

	private boolean some(UUID id) {
		return this.store.lock(id).map((found) -> switch (found.state()) {
			case RUNNING -> takeNext(found);
			case UNDOING -> takeSomeBack(found);
			default -> false;
		}).orElse(false);
	}

	private boolean takeNext(PastImport in) {
		List<PastImportStore.Waiting> next = this.store.waiting(in.id(), 0, 1);
		next.forEach(
				(row) -> this.store.settle(in.id(), this.tickets.take(in, row.place(), this.reading.ticket(in, row))));
		if (next.isEmpty()) {
			finish(in);
		}
		return !next.isEmpty();
	}

	/** What cannot be taken in must not hold up the others. */
	private boolean refuseNext(UUID id) {
		return this.store.lock(id)
			.filter((found) -> found.state() == State.RUNNING)
			.map((found) -> this.store.waiting(id, 0, 1))
			.filter((next) -> !next.isEmpty())
			.map((next) -> {
				PastImportStore.Waiting row = next.getFirst();
				this.store.settle(id, new Line(row.place(), row.foreignId(), Outcome.REFUSED, "not-valid", null));
				return true;
			})
			.orElse(false);
	}

	private void finish(PastImport in) {
		Fact fact = this.telling.facts().now();
		this.store.move(in.id(), State.DONE, fact.at());
		PastImport done = this.store.find(in.id()).orElseThrow();
		this.telling.events()
			.publishEvent(new PastImportEvent.Finished(fact, in.id(), done.count(Outcome.CREATED),
					done.count(Outcome.REFUSED)));
	}

	private boolean takeSomeBack(PastImport in) {
		List<Line> some = this.store.created(in.id(), AT_ONCE);
		some.forEach((line) -> this.store.settle(in.id(),
				this.tickets.takeBack(line, Objects.requireNonNull(line.caseId()))));
		if (some.size() == AT_ONCE) {
			return true;
		}
		Fact fact = this.telling.facts().now();
		this.store.move(in.id(), State.UNDONE, fact.at());
		PastImport undone = this.store.find(in.id()).orElseThrow();
		this.telling.events()
			.publishEvent(new PastImportEvent.Undone(fact, in.id(), undone.count(Outcome.REMOVED),
					undone.count(Outcome.KEPT)));
		return false;
	}

}
