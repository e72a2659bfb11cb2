package app.wayside.cases;

import app.wayside.refusal.NotFound;

/** There is no such case, or not for the one who asks. */
public final class CaseNotFound extends NotFound {

	CaseNotFound(String id) {
		super("cases.refusal.case-not-found", id);
	}

}
