package app.wayside.approvals.web;

import app.wayside.identity.Subject;
import app.wayside.web.Page;

/**
 * The form that asks for an approval.
 *
 * @param about a case, a customer …
 */
public record NewApprovalPage(Subject about) implements Page {

	@Override
	public String template() {
		return "approvals/new";
	}

	@Override
	public String section() {
		return "approvals";
	}

	/** How the address names what this is about. */
	public String aboutWord() {
		return this.about.kind() + ":" + this.about.id();
	}

	/** Where giving up leads. */
	public String back() {
		return ApprovalsPage.href(this.about);
	}

}
