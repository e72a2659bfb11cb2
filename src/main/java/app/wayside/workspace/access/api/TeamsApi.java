package app.wayside.workspace.access.api;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.web.Listing;
import app.wayside.web.NoSuchPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Teams for programs. */
@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "People")
class TeamsApi {

	private final Teams teams;

	TeamsApi(Teams teams) {
		this.teams = teams;
	}

	/** All teams. */
	@GetMapping
	@Allowed({ Permission.MANAGE_STAFF, Permission.READ_CASES })
	@Operation(summary = "Lists teams with their members")
	Listing<TeamBody.Read> list() {
		return Listing.whole(this.teams.all()
			.stream()
			.map((team) -> TeamBody.Read.of(team, this.teams.membersOf(team.id())))
			.toList());
	}

	/** One team. */
	@GetMapping("/{id}")
	@Allowed({ Permission.MANAGE_STAFF, Permission.READ_CASES })
	@Operation(summary = "Reads a team with its members")
	TeamBody.Read find(@PathVariable UUID id) {
		TeamId team = new TeamId(id);
		return this.teams.find(team)
			.map((found) -> TeamBody.Read.of(found, this.teams.membersOf(team)))
			.orElseThrow(NoSuchPage::new);
	}

	/** Makes a team. */
	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	@Operation(summary = "Opens a team")
	ResponseEntity<TeamBody.Read> create(@RequestBody TeamBody.Written body) {
		TeamId id = this.teams.create(body.profile());
		setMembers(id, body);
		return ResponseEntity.created(URI.create("/api/v1/teams/" + id)).body(find(id.value()));
	}

	/** Changes the team that was read at a version. */
	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	@Operation(summary = "Changes a team and its members")
	TeamBody.Read change(@PathVariable UUID id, @RequestBody TeamBody.Written body) {
		this.teams.change(new TeamId(id), StaffBody.or(body.version(), 0), body.profile());
		setMembers(new TeamId(id), body);
		return find(id);
	}

	private void setMembers(TeamId id, TeamBody.Written body) {
		Optional.ofNullable(body.members())
			.ifPresent(
					(members) -> this.teams.setMembers(id, members.stream().map(TeamBody.Member::membership).toList()));
	}

}
