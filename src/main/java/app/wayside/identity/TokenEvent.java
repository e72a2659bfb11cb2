package app.wayside.identity;

import java.time.Instant;
import java.util.Set;

/** What happens to API tokens. */
public sealed interface TokenEvent extends DomainEvent {

	/** Which token. */
	TokenId tokenId();

	@Override
	default Subject about() {
		return new Subject("token", tokenId().value());
	}

	/** Was issued. */
	record Issued(Fact fact, TokenId tokenId, Set<Permission> scopes, Instant expiresAt) implements TokenEvent {
	}

	/** Opens nothing any longer. */
	record Revoked(Fact fact, TokenId tokenId) implements TokenEvent {
	}

}
