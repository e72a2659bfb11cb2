package app.wayside.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a running transaction has yet to do. It is done together, before the transaction
 * commits or earlier for whoever is about to read the result: a statement for each would
 * be most of the way of a mail to its case.
 *
 * @param <T> what is to be dealt with
 */
public final class BeforeCommit<T> {

	private final int order;

	private final Consumer<List<T>> work;

	/**
	 * @param order among all that is done before a commit, lowest first
	 * @param work to do with what was added, in the order in which it was
	 */
	public BeforeCommit(int order, Consumer<List<T>> work) {
		this.order = order;
		this.work = work;
	}

	/**
	 * Adds to what the running transaction has yet to do.
	 * @throws IllegalStateException where none runs
	 */
	public void add(T item) {
		Left left = left();
		if (left == null) {
			left = new Left();
			TransactionSynchronizationManager.registerSynchronization(left);
			TransactionSynchronizationManager.bindResource(this, left);
		}
		left.items.add(item);
	}

	/** Does what is left now. */
	public void doNow() {
		Left left = left();
		if (left != null) {
			left.doAll();
		}
	}

	@SuppressWarnings("unchecked")
	private @Nullable Left left() {
		return (Left) TransactionSynchronizationManager.getResource(this);
	}

	/** What is left of one transaction. */
	private final class Left implements TransactionSynchronization {

		private final List<T> items = new ArrayList<>();

		void doAll() {
			if (!this.items.isEmpty()) {
				List<T> all = List.copyOf(this.items);
				this.items.clear();
				BeforeCommit.this.work.accept(all);
			}
		}

		@Override
		public int getOrder() {
			return BeforeCommit.this.order;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			doAll();
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(BeforeCommit.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(BeforeCommit.this, this);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResourceIfPossible(BeforeCommit.this);
		}

	}

}
