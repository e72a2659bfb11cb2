package app.wayside.api.cases;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.bulk.BulkId;
import app.wayside.cases.bulk.BulkJobs;
import app.wayside.cases.bulk.BulkTrial;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many cases changed at once. */
@RestController
@RequestMapping("/api/v1/cases/bulk")
@Tag(name = "Bulk changes")
class BulkApi {

	private final BulkJobs jobs;

	private final BulkReading reading;

	BulkApi(BulkJobs jobs, BulkReading reading) {
		this.jobs = jobs;
		this.reading = reading;
	}

	@PostMapping
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Changes up to 5,000 cases in the background",
			description = "cases names them by id or number, or filter asks for them as GET /api/v1/cases does (in view, "
					+ "all where none). kind is assign, wait, category, severity, resolve or close. With dryRun nothing "
					+ "is changed, and trial says what would be. 202 with the change, whose address tells how far it is.")
	ResponseEntity<BulkBody> change(@RequestBody BulkBody.Draft draft) {
		BulkId id = this.jobs.plan(this.reading.chosen(draft));
		BulkTrial trial = this.jobs.trial(id, this.reading.change(draft));
		if (!Objects.equals(draft.dryRun(), Boolean.TRUE)) {
			this.jobs.start(id, this.reading.change(draft));
		}
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/cases/bulk/" + id))
			.body(BulkBody.of(this.jobs.get(id), trial));
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Tells how far a change is")
	BulkBody get(@PathVariable UUID id) {
		return BulkBody.of(this.jobs.get(new BulkId(id)), null);
	}

	@GetMapping("/{id}/rows")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the result for each case")
	Listing<BulkBody.Row> rows(@PathVariable UUID id) {
		List<BulkBody.Row> rows = this.jobs.rows(new BulkId(id)).stream().map(BulkBody.Row::of).toList();
		return Listing.whole(rows);
	}

	@PostMapping("/{id}/undo")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a change back where nobody has changed a case since",
			description = "The rows say which cases that was not possible for.")
	ResponseEntity<BulkBody> undo(@PathVariable UUID id) {
		this.jobs.undo(new BulkId(id));
		return ResponseEntity.accepted().body(get(id));
	}

}
