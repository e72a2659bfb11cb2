package app.wayside.workspace.access.api;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.RoleId;
import app.wayside.identity.RoleProfile;
import app.wayside.identity.RoleSummary;
import app.wayside.identity.Roles;
import app.wayside.web.Listing;
import app.wayside.web.NoSuchPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Roles for programs. */
@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "People")
class RolesApi {

	private final Roles roles;

	RolesApi(Roles roles) {
		this.roles = roles;
	}

	/** A role as it is read. */
	record Read(String id, String key, String name, String nativeName, Set<Permission> permissions, int holders,
			int version) {

		static Read of(RoleSummary role) {
			return new Read(role.id().toString(), role.key(), role.name(), role.nativeName(), role.permissions(),
					role.holders(), role.version());
		}

	}

	/** A role as it is written. */
	record Written(@Nullable String key, @Nullable String name, @Nullable String nativeName,
			@Nullable Set<Permission> permissions, @Nullable Integer version) {

		RoleProfile profile() {
			return new RoleProfile(StaffBody.or(this.key, ""), StaffBody.or(this.name, ""),
					StaffBody.or(this.nativeName, ""), StaffBody.or(this.permissions, Set.of()));
		}

	}

	/** All roles. */
	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Lists roles")
	Listing<Read> list() {
		return Listing.whole(this.roles.all().stream().map(Read::of).toList());
	}

	/** Makes a role. */
	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Adds a role")
	ResponseEntity<Read> create(@RequestBody Written body) {
		RoleId id = this.roles.create(body.profile());
		return ResponseEntity.created(URI.create("/api/v1/roles/" + id)).body(read(id));
	}

	/** Changes the role that was read at a version. */
	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Changes a role")
	Read change(@PathVariable UUID id, @RequestBody Written body) {
		this.roles.change(new RoleId(id), StaffBody.or(body.version(), 0), body.profile());
		return read(new RoleId(id));
	}

	/** Removes a role, from everybody who has it. */
	@DeleteMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Removes a role that nobody has")
	void remove(@PathVariable UUID id) {
		this.roles.remove(new RoleId(id));
	}

	private Read read(RoleId id) {
		return this.roles.find(id).map(Read::of).orElseThrow(NoSuchPage::new);
	}

}
