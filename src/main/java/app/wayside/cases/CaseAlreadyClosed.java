package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** The case is closed, and the command needs an open one. */
public final class CaseAlreadyClosed extends Conflict {

	CaseAlreadyClosed(String number) {
		super("cases.refusal.case-already-closed", number);
	}

}
