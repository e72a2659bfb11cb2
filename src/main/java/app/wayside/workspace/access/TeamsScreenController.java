package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of teams. */
@Controller
@RequestMapping("/settings/teams")
class TeamsScreenController {

	private final TeamsQuery query;

	TeamsScreenController(TeamsQuery query) {
		this.query = query;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	TeamsPage list() {
		return this.query.none();
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	TeamsPage blank() {
		return this.query.someNew();
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	TeamsPage show(@PathVariable UUID id) {
		return this.query.of(new TeamId(id));
	}

}
