package app.wayside.workspace.access.api;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether a team takes work. */
@RestController
@RequestMapping("/api/v1/teams/{id}/closure")
@Tag(name = "People")
@ResponseStatus(HttpStatus.NO_CONTENT)
class TeamStateApi {

	private final Teams teams;

	TeamStateApi(Teams teams) {
		this.teams = teams;
	}

	/** Lets a team take no more work. */
	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Closes a team")
	void close(@PathVariable UUID id) {
		this.teams.close(new TeamId(id));
	}

	/** Lets a closed team take work again. */
	@DeleteMapping
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Opens a team again")
	void reopen(@PathVariable UUID id) {
		this.teams.reopen(new TeamId(id));
	}

}
