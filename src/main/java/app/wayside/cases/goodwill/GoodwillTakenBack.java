package app.wayside.cases.goodwill;

import app.wayside.refusal.Conflict;

/** It was taken back already. */
public final class GoodwillTakenBack extends Conflict {

	GoodwillTakenBack() {
		super("cases.goodwill.refusal.taken-back");
	}

}
