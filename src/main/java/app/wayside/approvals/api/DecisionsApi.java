package app.wayside.approvals.api;

import java.util.UUID;

import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.Approvals;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions by programs, which count as those of whoever made the token. */
@RestController
@RequestMapping("/api/v1/approvals/{id}")
@Tag(name = "Approvals")
class DecisionsApi {

	private final Approvals approvals;

	DecisionsApi(Approvals approvals) {
		this.approvals = approvals;
	}

	/** Agrees. */
	@PostMapping("/grant")
	@Allowed(Permission.DECIDE_APPROVALS)
	@Operation(summary = "Agrees to a request")
	ApprovalBody grant(@PathVariable UUID id, @RequestBody Words words) {
		this.approvals.grant(new ApprovalId(id), words.comment());
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/** Does not agree; the comment says why. */
	@PostMapping("/rejection")
	@Allowed(Permission.DECIDE_APPROVALS)
	@Operation(summary = "Refuses a request")
	ApprovalBody reject(@PathVariable UUID id, @RequestBody Words words) {
		this.approvals.reject(new ApprovalId(id), words.comment());
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/** Takes a request back. */
	@PostMapping("/withdrawal")
	@Allowed({ Permission.WORK_CASES, Permission.EDIT_CUSTOMERS, Permission.MANAGE_PRIVACY, Permission.MANAGE_RULES })
	@Operation(summary = "Takes a request back")
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
