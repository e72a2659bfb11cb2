package app.wayside.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An API token, without its secret.
 *
 * @param id the token id
 * @param name what it is for
 * @param scopes what it allows
 * @param createdBy the member of staff who issued it; none for Wayside itself
 * @param createdAt UTC
 * @param expiresAt from then on it opens nothing, UTC
 * @param lastUsedAt to the minute, UTC; none if never
 * @param revokedAt UTC; none if it was not revoked
 */
public record TokenSummary(TokenId id, String name, Set<Permission> scopes, @Nullable UUID createdBy, Instant createdAt,
		Instant expiresAt, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

	/** Whether it opens something at this moment. */
	public boolean isLive(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

}
