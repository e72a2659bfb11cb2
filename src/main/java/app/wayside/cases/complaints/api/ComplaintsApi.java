package app.wayside.cases.complaints.api;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.complaints.Complaint;
import app.wayside.cases.complaints.ComplaintRegister;
import app.wayside.cases.complaints.ComplaintState;
import app.wayside.cases.complaints.Complaints;
import app.wayside.cases.complaints.RiskLevel;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of complaints for programs. */
@RestController
@RequestMapping("/api/v1/complaints")
@Tag(name = "Complaints")
class ComplaintsApi {

	private final ComplaintRegister register;

	private final Complaints complaints;

	ComplaintsApi(ComplaintRegister register, Complaints complaints) {
		this.register = register;
		this.complaints = complaints;
	}

	/** Complaints, the latest first. */
	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists complaints")
	ComplaintRegister.Slice list(Asked asked, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		return this.register.list(asked.wanted(), cursor, limit);
	}

	/** What caused complaints. */
	@GetMapping("/causes")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Counts complaints by root cause")
	Listing<ComplaintRegister.CauseTotal> causes(Asked asked) {
		return Listing.whole(this.register.totals(asked.wanted()));
	}

	/** One complaint. */
	@GetMapping("/{caseId}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Shows a complaint with its duties and what is missing")
	Shown get(@PathVariable UUID caseId) {
		return Shown.of(this.complaints.get(new CaseId(caseId)));
	}

	/**
	 * What an address asks for.
	 *
	 * @param days back from now; 365 where none
	 * @param state any where none
	 * @param severity any where none
	 * @param cause any where none
	 * @param risk any where none
	 * @param late only those that broke a promise
	 */
	record Asked(@Nullable Integer days, @Nullable ComplaintState state, @Nullable Severity severity,
			@Nullable String cause, @Nullable RiskLevel risk, @Nullable Boolean late) {

		ComplaintRegister.Wanted wanted() {
			return new ComplaintRegister.Wanted((this.days != null) ? this.days : 365, this.state, this.severity,
					this.cause, this.risk, Boolean.TRUE.equals(this.late));
		}

	}

	/**
	 * A complaint.
	 *
	 * @param complaint as it is
	 * @param missing before it can be archived
	 */
	record Shown(Complaint complaint, List<Complaint.Missing> missing) {

		static Shown of(Complaint complaint) {
			return new Shown(complaint, complaint.missing());
		}

	}

}
