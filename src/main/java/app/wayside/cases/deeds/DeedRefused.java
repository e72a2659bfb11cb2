package app.wayside.cases.deeds;

import app.wayside.refusal.Conflict;
import app.wayside.refusal.Refusal;

/** One of several deeds cannot be done now, so that none of them is. */
public final class DeedRefused extends Conflict {

	private final int step;

	private final Refusal why;

	DeedRefused(int step, String deed, String reason, Refusal why) {
		super("cases.deeds.refusal.step", step + 1, deed, reason);
		this.step = step;
		this.why = why;
		initCause(why);
	}

	/** Its place among the others, counted from 0. */
	public int step() {
		return this.step;
	}

	/** What stands in the way. */
	public Refusal why() {
		return this.why;
	}

}
