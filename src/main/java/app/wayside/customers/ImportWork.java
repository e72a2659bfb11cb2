package app.wayside.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes lists in, some rows at a time. Each few rows are one transaction that locks the
 * list: a node that dies leaves the rest to the next, and two never take the same row.
 */
@Component
class ImportWork {

	private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

	private static final int AT_ONCE = 50;

	private final ImportStore store;

	private final ImportedRows rows;

	private final Facts facts;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	ImportWork(ImportStore store, ImportedRows rows, Facts facts, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.store = store;
		this.rows = rows;
		this.facts = facts;
		this.transaction = transaction;
		this.events = events;
	}

	@Scheduled(fixedDelayString = "${wayside.customers.pulse:1s}")
	void takeInDue() {
		List<ImportStore.Due> due = this.transaction.execute((status) -> this.store.due());
		if (due != null) {
			due.forEach((list) -> takeIn(new TenantId(list.tenantId()), list.importId()));
		}
	}

	private void takeIn(TenantId tenant, UUID id) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				while (Boolean.TRUE.equals(this.transaction.execute((status) -> takeSome(id)))) {
					LOG.trace("List {} has more rows", id);
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("List {} was not taken in and will be gone on with: {}", id, ex.toString());
		}
	}

	/** Whether there may be more. */
	boolean takeSome(UUID id) {
		Optional<CustomerImport> list = this.store.lock(id)
			.filter((found) -> found.state() == CustomerImport.State.RUNNING);
		if (list.isEmpty()) {
			return false;
		}
		List<ImportStore.Cells> some = this.store.waiting(id, AT_ONCE);
		for (ImportStore.Cells cells : some) {
			ImportRow row = ImportRow.of(cells.line(), cells.cells(), list.get().mapping());
			settle(id, list.get(), row);
		}
		if (some.size() < AT_ONCE) {
			this.store.move(id, CustomerImport.State.DONE, this.facts.now().at());
			int created = this.store.find(id).orElseThrow().count(CustomerImport.Outcome.CREATED);
			this.events.publishEvent(new TransferEvent.ImportFinished(this.facts.now(), id, created));
			return false;
		}
		return true;
	}

	private void settle(UUID id, CustomerImport list, ImportRow row) {
		CustomerImport.Line line = Imports.judged(row, false);
		@Nullable CustomerId customer = null;
		if (line.outcome() != CustomerImport.Outcome.FAULTY) {
			try {
				ImportedRows.Taken taken = this.rows.take(list, row);
				customer = taken.customer();
				line = new CustomerImport.Line(row.line(), taken.outcome(), "", "", line.who());
			}
			catch (Refusal ex) {
				line = new CustomerImport.Line(row.line(), CustomerImport.Outcome.FAULTY, "DISPLAY_NAME",
						ex.messageKey(), line.who());
			}
		}
		this.store.settle(id, line, customer);
	}

}
