package app.wayside.tenancy;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is done once a transaction has committed, and only then. Nothing remembers it: for
 * a nudge whose loss does no harm, because somebody looks by himself every few seconds. A
 * transactional event listener would be remembered, at three statements for each event.
 */
public final class Committed {

	private Committed() {
	}

	/** Does it after the commit of the running transaction; at once where there is none. */
	public static void then(Runnable nudge) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			nudge.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				nudge.run();
			}
		});
	}

}
