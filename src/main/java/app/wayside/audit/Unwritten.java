package app.wayside.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.wayside.identity.DomainEvent;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of a running transaction that are not in the log yet. They get there in one
 * statement: one for each would be most of the way of a mail to its case.
 */
final class Unwritten implements TransactionSynchronization {

	private final Object log;

	private final Consumer<List<DomainEvent>> writer;

	private final List<DomainEvent> events = new ArrayList<>();

	private Unwritten(Object log, Consumer<List<DomainEvent>> writer) {
		this.log = log;
		this.writer = writer;
	}

	/** Those of the running transaction. */
	static Unwritten of(Object log, Consumer<List<DomainEvent>> writer) {
		if (TransactionSynchronizationManager.getResource(log) instanceof Unwritten known) {
			return known;
		}
		Unwritten fresh = new Unwritten(log, writer);
		TransactionSynchronizationManager.bindResource(log, fresh);
		TransactionSynchronizationManager.registerSynchronization(fresh);
		return fresh;
	}

	/** Writes what the running transaction has told so far. */
	static void writeNow(Object log) {
		if (TransactionSynchronizationManager.getResource(log) instanceof Unwritten known) {
			known.write();
		}
	}

	void add(DomainEvent event) {
		this.events.add(event);
	}

	private void write() {
		if (!this.events.isEmpty()) {
			List<DomainEvent> told = List.copyOf(this.events);
			this.events.clear();
			this.writer.accept(told);
		}
	}

	/** Whatever others tell before the commit comes first. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		write();
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(this.log);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(this.log, this);
	}

	@Override
	public void beforeCompletion() {
		TransactionSynchronizationManager.unbindResourceIfPossible(this.log);
	}

}
