package app.wayside.identity;

import java.time.Duration;
import java.util.Set;

/**
 * What an API token shall be.
 *
 * @param name what it is for
 * @param scopes what it allows, at least one
 * @param life how long it opens something, at most 366 days
 */
public record TokenRequest(String name, Set<Permission> scopes, Duration life) {

	private static final Duration LONGEST = Duration.ofDays(366);

	/** No scope, or a life that is too long or over, is refused. */
	public TokenRequest {
		name = FieldFault.unlessFilled("name", name);
		scopes = Set.copyOf(scopes);
		if (scopes.isEmpty()) {
			throw new FieldFault("scopes", "identity.refusal.scopes");
		}
		if (!life.isPositive() || life.compareTo(LONGEST) > 0) {
			throw new FieldFault("life", "identity.refusal.life", LONGEST.toDays());
		}
	}

}
