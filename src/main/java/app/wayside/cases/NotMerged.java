package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** The case does not go on for that other one. */
public final class NotMerged extends NotFound {

	NotMerged(String number, String other) {
		super("cases.refusal.not-merged", number, other);
	}

}
