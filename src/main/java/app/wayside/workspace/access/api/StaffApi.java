package app.wayside.workspace.access.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.web.Listing;
import app.wayside.web.NoSuchPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members of staff for programs. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "People")
class StaffApi {

	private static final int PART = 100;

	private final Staff staff;

	StaffApi(Staff staff) {
		this.staff = staff;
	}

	/** Everybody, a hundred at a time. */
	@GetMapping
	@Allowed({ Permission.MANAGE_STAFF, Permission.READ_CASES })
	@Operation(summary = "Lists members of staff")
	Listing<StaffBody.Read> list(@RequestParam(required = false) @Nullable UUID cursor) {
		List<StaffSummary> part = this.staff.after((cursor != null) ? new StaffId(cursor) : null, PART + 1);
		return Listing.part(part.stream().map(StaffBody.Read::of).toList(), PART, StaffBody.Read::id);
	}

	/** One member of staff. */
	@GetMapping("/{id}")
	@Allowed({ Permission.MANAGE_STAFF, Permission.READ_CASES })
	@Operation(summary = "Reads a member of staff")
	StaffBody.Read find(@PathVariable UUID id) {
		return this.staff.find(new StaffId(id)).map(StaffBody.Read::of).orElseThrow(NoSuchPage::new);
	}

	/** Adds a member of staff, who can sign in with the password. */
	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Adds a member of staff")
	ResponseEntity<StaffBody.Read> add(@RequestBody StaffBody.Written body) {
		StaffId id = this.staff.add(body.profile(), StaffBody.or(body.password(), ""));
		return ResponseEntity.created(URI.create("/api/v1/staff/" + id)).body(find(id.value()));
	}

	/** Changes the profile that was read at a version. */
	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Changes a member of staff")
	StaffBody.Read change(@PathVariable UUID id, @RequestBody StaffBody.Written body) {
		this.staff.change(new StaffId(id), StaffBody.or(body.version(), 0), body.profile());
		return find(id);
	}

}
