package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** Somebody else changed the case in the meantime. */
public final class CaseChanged extends Conflict {

	CaseChanged(String number) {
		super("cases.refusal.case-changed", number);
	}

}
