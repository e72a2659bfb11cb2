package app.wayside.workspace.access;

import java.time.Duration;
import java.util.Set;

import app.wayside.identity.Permission;
import app.wayside.identity.TokenRequest;
import org.jspecify.annotations.Nullable;

/** What an administrator types about an API token. */
record TokenForm(@Nullable String name, @Nullable Set<Permission> scopes, @Nullable Integer life) {

	TokenRequest request() {
		return new TokenRequest(Forms.text(this.name), (this.scopes != null) ? this.scopes : Set.of(),
				Duration.ofDays((this.life != null) ? this.life : 0));
	}

}
