package app.wayside.cases;

import app.wayside.refusal.Conflict;

/**
 * The case is still being worked on, so there is nothing to confirm, refuse or reopen.
 */
public final class CaseNotResolved extends Conflict {

	CaseNotResolved(String number) {
		super("cases.refusal.case-not-resolved", number);
	}

}
