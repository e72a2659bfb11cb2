package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of staff. */
@Controller
@RequestMapping("/settings/staff")
class StaffScreenController {

	private final StaffQuery query;

	StaffScreenController(StaffQuery query) {
		this.query = query;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	StaffPage list() {
		return this.query.nobody();
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	StaffPage blank() {
		return this.query.someNew();
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	StaffPage show(@PathVariable UUID id) {
		return this.query.of(new StaffId(id));
	}

}
