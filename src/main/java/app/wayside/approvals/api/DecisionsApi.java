package app.wayside.approvals.api;

import java.util.UUID;

import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.Approvals;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions by programs, which count as those of whoever made the token. */
@RestController
@RequestMapping("/api/v1/approvals/{id}")
class DecisionsApi {

	private final Approvals approvals;

	DecisionsApi(Approvals approvals) {
		this.approvals = approvals;
	}

	/** Agrees. */
	@PostMapping("/grant")
	ApprovalBody grant(@PathVariable UUID id, @RequestBody Words words) {
		this.approvals.grant(new ApprovalId(id), words.comment());
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/** Does not agree; the comment says why. */
	@PostMapping("/rejection")
	ApprovalBody reject(@PathVariable UUID id, @RequestBody Words words) {
		this.approvals.reject(new ApprovalId(id), words.comment());
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/** Takes a request back. */
	@PostMapping("/withdrawal")
	ApprovalBody withdraw(@PathVariable UUID id) {
		this.approvals.withdraw(new ApprovalId(id));
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/**
	 * What the decider says.
	 *
	 * @param comment in words
	 */
	record Words(String comment) {
	}

}
