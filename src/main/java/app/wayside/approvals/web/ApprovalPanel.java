package app.wayside.approvals.web;

import java.util.List;

import app.wayside.approvals.Approval;
import app.wayside.identity.Subject;
import app.wayside.web.Fragment;

/**
 * Approvals beside what they are about.
 *
 * @param about a case, a customer …
 * @param approvals what was ever asked about it, latest first
 */
public record ApprovalPanel(Subject about, List<Approval> approvals) implements Fragment {

	@Override
	public String template() {
		return "approvals/panel";
	}

	/** How the address names what this is about. */
	public String aboutWord() {
		return this.about.kind() + ":" + this.about.id();
	}

	/** Whether something is shown: cases offer to ask, everything else only tells. */
	public boolean isShown() {
		return !this.approvals.isEmpty() || this.about.kind().equals("case");
	}

}
