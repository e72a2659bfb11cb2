package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.RoleId;
import app.wayside.identity.Roles;
import app.wayside.web.NoSuchPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of roles. */
@Controller
@RequestMapping("/settings/roles")
class RolesScreenController {

	private final Roles roles;

	RolesScreenController(Roles roles) {
		this.roles = roles;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	RolesPage list() {
		return new RolesPage(this.roles.all(), StaffPage.Pane.NONE, null);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	RolesPage blank() {
		return new RolesPage(this.roles.all(), StaffPage.Pane.NEW, null);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	RolesPage show(@PathVariable UUID id) {
		return new RolesPage(this.roles.all(), StaffPage.Pane.SHOWN,
				this.roles.find(new RoleId(id)).orElseThrow(NoSuchPage::new));
	}

}
