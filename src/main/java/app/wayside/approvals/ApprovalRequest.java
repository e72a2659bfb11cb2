package app.wayside.approvals;

import java.util.List;

import app.wayside.identity.StaffId;
import app.wayside.identity.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be agreed to.
 *
 * @param about which case, customer …
 * @param title what is asked for, in words or as the key of a text without gaps
 * @param amount how much money it is about; none where it is about none
 * @param reason why, in words
 * @param evidence what the decider should see
 * @param askedOf whose decision is wanted; none means whoever may
 */
public record ApprovalRequest(Subject about, String title, @Nullable Amount amount, String reason,
		List<Evidence> evidence, @Nullable StaffId askedOf) {

	/** A request about something other than money, of whoever may decide. */
	public static ApprovalRequest of(Subject about, String title, String reason) {
		return new ApprovalRequest(about, title, null, reason, List.of(), null);
	}

	/** The same request with an amount. */
	public ApprovalRequest over(Amount sum) {
		return new ApprovalRequest(this.about, this.title, sum, this.reason, this.evidence, this.askedOf);
	}

	/** The same request with facts beside it. */
	public ApprovalRequest showing(List<Evidence> facts) {
		return new ApprovalRequest(this.about, this.title, this.amount, this.reason, List.copyOf(facts), this.askedOf);
	}

	/** The same request, of one person first. */
	public ApprovalRequest askedOf(StaffId person) {
		return new ApprovalRequest(this.about, this.title, this.amount, this.reason, this.evidence, person);
	}

}
