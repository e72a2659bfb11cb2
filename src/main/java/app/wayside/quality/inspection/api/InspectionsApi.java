package app.wayside.quality.inspection.api;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.quality.inspection.Concern;
import app.wayside.quality.inspection.ConcernNotKnown;
import app.wayside.quality.inspection.Inspections;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The regular inspection for programs. Its days are those of UTC. */
@RestController
@RequestMapping("/api/v1/inspections/{concern}")
@Tag(name = "Quality")
class InspectionsApi {

	private final Inspections inspections;

	InspectionsApi(Inspections inspections) {
		this.inspections = inspections;
	}

	/** Today's list for a concern: stands-still, at-risk, promised or not-confirmed. */
	@GetMapping
	@Allowed({ Permission.SUPERVISE_CASES, Permission.READ_QUALITY })
	@Operation(summary = "Lists the cases to inspect today")
	Inspections.Slice list(@PathVariable String concern, @RequestParam(defaultValue = "false") boolean inspected,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
		return this.inspections.list(new Inspections.Wanted(known(concern), null, inspected), cursor, limit);
	}

	/** Notes that a case was looked at. */
	@PutMapping("/cases/{id}")
	@Allowed(Permission.SUPERVISE_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Notes that a case was inspected today")
	void inspected(@PathVariable String concern, @PathVariable UUID id, @RequestBody RemarkBody body) {
		this.inspections.inspected(new CaseId(id), known(concern), (body.remark() != null) ? body.remark() : "");
	}

	/** Puts a case back on the list. */
	@DeleteMapping("/cases/{id}")
	@Allowed(Permission.SUPERVISE_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Puts a case back on today's list")
	void undo(@PathVariable String concern, @PathVariable UUID id) {
		this.inspections.undo(new CaseId(id), known(concern));
	}

	private static Concern known(String word) {
		return Concern.of(word).orElseThrow(() -> new ConcernNotKnown(word));
	}

	/**
	 * What is sent.
	 *
	 * @param remark what was seen; may be left out
	 */
	record RemarkBody(@Nullable String remark) {
	}

}
