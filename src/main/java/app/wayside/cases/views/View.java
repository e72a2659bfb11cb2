package app.wayside.cases.views;

import app.wayside.cases.CaseList;
import app.wayside.identity.StaffId;

/**
 * A list of cases that somebody made.
 *
 * @param id the view
 * @param plan what it shows, and to whom
 * @param author who made it
 * @param position its place among the views of its audience
 * @param version grows with each change
 */
public record View(ViewId id, ViewPlan plan, StaffId author, int position, int version) {

	/** The cases that it shows. */
	public CaseList list() {
		return this.plan.list();
	}

}
