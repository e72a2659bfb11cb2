package app.wayside.cases.complaints;

import app.wayside.refusal.Conflict;

/** A duty is left, so the complaint cannot be put away. */
public final class NotToArchive extends Conflict {

	NotToArchive(Complaint.Missing missing) {
		super("cases.complaints.missing." + missing);
	}

}
