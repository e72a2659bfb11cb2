package app.wayside.cases;

import app.wayside.refusal.Conflict;

/**
 * Somebody wrote while the reply was being written, so it is held back until its author
 * has seen the newer message.
 */
public final class NewerMessage extends Conflict {

	private final long seq;

	NewerMessage(String number, long seq) {
		super("cases.refusal.newer-message", number);
		this.seq = seq;
	}

	/** The place of the newest message. */
	public long seq() {
		return this.seq;
	}

}
