package app.wayside.cases.bulk;

import app.wayside.refusal.Conflict;

/** The change has begun already, or nothing of it can be taken back. */
public final class BulkNotPlanned extends Conflict {

	BulkNotPlanned(Object... arguments) {
		super("cases.refusal.bulk-not-planned", arguments);
	}

}
