package app.wayside.dispatch;

import java.util.EnumSet;
import java.util.Set;

/** Where a mail on its way out stands. The names are stored. */
public enum State {

	/** Waits for its turn, and until it may no longer be taken back. */
	QUEUED,
	/** A node is handing it over. */
	SENDING,
	/** Handed over. */
	SENT,
	/** Could not be handed over yet; will be tried again. */
	DEFERRED,
	/** Will not be tried again. */
	FAILED,
	/** Was handed over, and came back as undeliverable. */
	BOUNCED,
	/** Taken back by its author in time. */
	CANCELLED;

	private static final Set<State> PENDING = EnumSet.of(QUEUED, SENDING, DEFERRED);

	/** Whether something is still to happen by itself. */
	public boolean isPending() {
		return PENDING.contains(this);
	}

}
