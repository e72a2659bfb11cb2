package app.wayside.cases.rules;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something in memory once the running transaction has committed. Unlike a listener
 * that hears of events afterwards, it leaves no row behind: what it starts is found again
 * by a sweep, if this node dies first.
 */
public final class AfterCommit {

	private AfterCommit() {
	}

	/** Does the work after the commit; at once where no transaction runs. */
	public static void run(Runnable work) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			work.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				work.run();
			}

		});
	}

}
