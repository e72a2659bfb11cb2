package app.wayside.quality.inspection;

import app.wayside.refusal.Invalid;

/** A remark on an inspection is longer than it may be. */
public final class RemarkTooLong extends Invalid {

	RemarkTooLong(int most) {
		super("quality.refusal.remark-too-long", most);
	}

}
