package app.wayside.approvals.web;

import app.wayside.approvals.ApprovalSlice;
import app.wayside.approvals.ApprovalView;
import app.wayside.web.Fragment;

/**
 * More of a list of approvals.
 *
 * @param view which list
 * @param slice what comes next
 */
public record ApprovalRows(ApprovalView view, ApprovalSlice slice) implements Fragment {

	@Override
	public String template() {
		return "approvals/rows";
	}

	/** The address of what comes after. */
	public String next() {
		return "/approvals?view=" + this.view + "&after=" + this.slice.next();
	}

}
