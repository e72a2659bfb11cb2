package app.wayside.approvals.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.wayside.approvals.Amount;
import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.ApprovalSearch;
import app.wayside.approvals.ApprovalSlice;
import app.wayside.approvals.ApprovalView;
import app.wayside.approvals.Approvals;
import app.wayside.approvals.Evidence;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Approvals for programs: asking and looking. */
@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "Approvals")
class ApprovalsApi {

	private final Approvals approvals;

	private final ApprovalSearch search;

	ApprovalsApi(Approvals approvals, ApprovalSearch search) {
		this.approvals = approvals;
		this.search = search;
	}

	/** Approvals as whoever made the token sees them. */
	@GetMapping
	@Allowed({ Permission.DECIDE_APPROVALS, Permission.WORK_CASES, Permission.MANAGE_PRIVACY })
	@Operation(summary = "Lists approvals as whoever made the token sees them")
	ApprovalList list(@RequestParam(defaultValue = "MINE") ApprovalView view,
			@RequestParam(required = false) @Nullable UUID cursor, @RequestParam(defaultValue = "50") int limit) {
		ApprovalSlice slice = this.search.list(view, Optional.ofNullable(cursor).map(ApprovalId::new).orElse(null),
				limit);
		return new ApprovalList(slice.items().stream().map(ApprovalBody::of).toList(),
				Optional.ofNullable(slice.next()).map(ApprovalId::value).orElse(null));
	}

	/** One approval. */
	@GetMapping("/{id}")
	@Allowed({ Permission.DECIDE_APPROVALS, Permission.WORK_CASES, Permission.MANAGE_PRIVACY })
	@Operation(summary = "Reads an approval")
	ApprovalBody get(@PathVariable UUID id) {
		return ApprovalBody.of(this.approvals.find(new ApprovalId(id)));
	}

	/** Asks for an approval. */
	@PostMapping
	@Allowed({ Permission.WORK_CASES, Permission.EDIT_CUSTOMERS, Permission.MANAGE_PRIVACY, Permission.MANAGE_RULES })
	@Operation(summary = "Asks for an approval")
	ResponseEntity<ApprovalBody> request(@RequestBody Draft draft) {
		ApprovalId id = this.approvals.request(draft.request());
		return ResponseEntity.created(URI.create("/api/v1/approvals/" + id)).body(get(id.value()));
	}

	/**
	 * A page of approvals.
	 *
	 * @param items what is on it
	 * @param next the cursor of the next page; none on the last
	 */
	record ApprovalList(List<ApprovalBody> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID next) {
	}

	/**
	 * What is asked for.
	 *
	 * @param about what it is about
	 * @param title in words
	 * @param reason why
	 * @param amount how much, if it is about money
	 * @param currency of the amount
	 * @param evidence what the decider should see
	 */
	record Draft(Subject about, String title, String reason, @Nullable BigDecimal amount, @Nullable String currency,
			@Nullable List<Evidence> evidence) {

		ApprovalRequest request() {
			Amount sum = (this.amount != null && this.currency != null)
					? new Amount(this.amount, Currency.getInstance(this.currency)) : null;
			return new ApprovalRequest(this.about, this.title, sum, this.reason,
					Objects.requireNonNullElse(this.evidence, List.of()), null);
		}

	}

}
