package app.wayside.cases.goodwill;

import app.wayside.refusal.Forbidden;

/** What a colleague gave is taken back by himself or by a supervisor. */
public final class NotYourGoodwill extends Forbidden {

	NotYourGoodwill() {
		super("cases.goodwill.refusal.not-yours");
	}

}
