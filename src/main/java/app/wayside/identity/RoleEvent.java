package app.wayside.identity;

import java.util.Set;

/** What happens to roles. */
public sealed interface RoleEvent extends DomainEvent {

	/** Which role. */
	RoleId roleId();

	@Override
	default Subject about() {
		return new Subject("role", roleId().value());
	}

	/** Was made. */
	record Created(Fact fact, RoleId roleId, Set<Permission> permissions) implements RoleEvent {
	}

	/** Was changed, and allows this from now on. */
	record Changed(Fact fact, RoleId roleId, Set<Permission> permissions) implements RoleEvent {
	}

	/** Was removed, and from everybody who had it. */
	record Removed(Fact fact, RoleId roleId) implements RoleEvent {
	}

}
