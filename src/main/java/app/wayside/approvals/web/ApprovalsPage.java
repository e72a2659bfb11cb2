package app.wayside.approvals.web;

import java.util.List;

import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalSlice;
import app.wayside.approvals.ApprovalView;
import app.wayside.identity.Subject;
import app.wayside.refusal.Refusal;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Approvals: the list, and the one to decide.
 *
 * @param view which list
 * @param slice what is on this page of it
 * @param chosen the one that is open
 * @param obstacle why the reader may not decide it
 * @param earlier what was asked before about the same thing
 */
public record ApprovalsPage(ApprovalView view, ApprovalSlice slice, @Nullable Approval chosen,
		@Nullable Refusal obstacle, List<Approval> earlier) implements Page {

	@Override
	public String template() {
		return "approvals/list";
	}

	@Override
	public String section() {
		return "approvals";
	}

	/** The address of a list. */
	public String href(ApprovalView wanted) {
		return (wanted == ApprovalView.MINE) ? "/approvals" : "/approvals?view=" + wanted;
	}

	/** The address of an approval, in this list. */
	public String href(ApprovalId id) {
		return "/approvals/" + id + "?view=" + this.view;
	}

	/** The address of the next page. */
	public String next() {
		return "/approvals?view=" + this.view + "&after=" + this.slice.next();
	}

	/** Where the thing is that an approval is about. */
	public static String href(Subject about) {
		return "/" + about.kind() + "s/" + about.id();
	}

}
