package app.wayside.cases.complaints.api;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.complaints.Assessment;
import app.wayside.cases.complaints.Complaints;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The duties of one complaint for programs. */
@RestController
@RequestMapping("/api/v1/complaints/{caseId}")
@Tag(name = "Complaints")
class ComplaintDutiesApi {

	private final Complaints complaints;

	ComplaintDutiesApi(Complaints complaints) {
		this.complaints = complaints;
	}

	/** Says that a case is a complaint. */
	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Makes a case a complaint")
	void confirm(@PathVariable UUID caseId) {
		this.complaints.confirm(new CaseId(caseId));
	}

	/** Says that it is none. */
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a complaint back that is none")
	void withdraw(@PathVariable UUID caseId) {
		this.complaints.withdraw(new CaseId(caseId));
	}

	/** Tells the customer what will be done. */
	@PostMapping("/plan")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Tells the customer the plan, and by when")
	void plan(@PathVariable UUID caseId, @RequestBody PlanBody body) {
		this.complaints.plan(new CaseId(caseId), new Complaints.Plan(body.text(), body.by(), body.seen()));
	}

	/** Notes that the result was told on the telephone. */
	@PostMapping("/calls")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Notes that the result was told by phone")
	void call(@PathVariable UUID caseId, @RequestBody WordsBody body) {
		this.complaints.toldByPhone(new CaseId(caseId), body.text());
	}

	/** Writes why the result is not told twice. */
	@PutMapping("/waiver")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Writes why the result is told once only")
	void waive(@PathVariable UUID caseId, @RequestBody WordsBody body) {
		this.complaints.notToldAgain(new CaseId(caseId), body.text());
	}

	/** Writes the entry in the register. */
	@PutMapping("/assessment")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Writes the entry in the register of risks and root causes")
	void assess(@PathVariable UUID caseId, @RequestBody Assessment body) {
		this.complaints.assess(new CaseId(caseId), body);
	}

	/** Puts it away. */
	@PutMapping("/archive")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Archives a complaint whose duties are done")
	void archive(@PathVariable UUID caseId) {
		this.complaints.archive(new CaseId(caseId));
	}

	/**
	 * A plan.
	 *
	 * @param text as the customer reads it
	 * @param by when it is carried out, UTC
	 * @param seen place of the newest message that the author has seen
	 */
	record PlanBody(String text, Instant by, long seen) {
	}

	/**
	 * Words.
	 *
	 * @param text in plain words
	 */
	record WordsBody(String text) {
	}

}
