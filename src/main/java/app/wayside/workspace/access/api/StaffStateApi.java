package app.wayside.workspace.access.api;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
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

/** Whether a member of staff may sign in, and takes work. */
@RestController
@RequestMapping("/api/v1/staff/{id}")
@Tag(name = "People")
@ResponseStatus(HttpStatus.NO_CONTENT)
class StaffStateApi {

	private final Staff staff;

	StaffStateApi(Staff staff) {
		this.staff = staff;
	}

	/** Presence as JSON. */
	record PresenceBody(Presence presence) {
	}

	/** Bars a person from signing in and ends all sessions. */
	@PostMapping("/deactivation")
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Lets a member of staff sign in no more")
	void deactivate(@PathVariable UUID id) {
		this.staff.deactivate(new StaffId(id));
	}

	/** Lets a person sign in again. */
	@DeleteMapping("/deactivation")
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Lets a member of staff sign in again")
	void reactivate(@PathVariable UUID id) {
		this.staff.reactivate(new StaffId(id));
	}

	/** Says whether a person takes work. */
	@PutMapping("/presence")
	@Allowed({ Permission.SUPERVISE_CASES, Permission.MANAGE_STAFF })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Says whether a member of staff takes work")
	void appear(@PathVariable UUID id, @RequestBody PresenceBody body) {
		this.staff.appear(new StaffId(id), body.presence());
	}

}
