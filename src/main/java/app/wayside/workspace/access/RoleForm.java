package app.wayside.workspace.access;

import java.util.Set;

import app.wayside.identity.Permission;
import app.wayside.identity.RoleProfile;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a role. */
record RoleForm(@Nullable String key, @Nullable String name, @Nullable String nativeName,
		@Nullable Set<Permission> permissions, @Nullable Integer version) {

	RoleProfile profile() {
		return new RoleProfile(Forms.text(this.key), Forms.text(this.name), Forms.text(this.nativeName),
				(this.permissions != null) ? this.permissions : Set.of());
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

}
