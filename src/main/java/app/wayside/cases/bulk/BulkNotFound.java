package app.wayside.cases.bulk;

import app.wayside.refusal.NotFound;

/** There is no such change of cases, or it is not yours. */
public final class BulkNotFound extends NotFound {

	BulkNotFound(Object... arguments) {
		super("cases.refusal.bulk-not-found", arguments);
	}

}
