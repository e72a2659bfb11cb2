package app.wayside.cases;

import app.wayside.refusal.Conflict;

/** Another case goes on for this one: it is worked on there. */
public final class CaseIsMerged extends Conflict {

	CaseIsMerged(String number, String survivor) {
		super("cases.refusal.case-is-merged", number, survivor);
	}

}
