package app.wayside.workspace.access.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.IssuedToken;
import app.wayside.identity.Permission;
import app.wayside.identity.TokenId;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.TokenSummary;
import app.wayside.identity.Tokens;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens for programs. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "People")
class TokensApi {

	private final Tokens tokens;

	TokensApi(Tokens tokens) {
		this.tokens = tokens;
	}

	/** A token as it is read. */
	record Read(String id, String name, Set<Permission> scopes, Instant createdAt, Instant expiresAt,
			@Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

		static Read of(TokenSummary token) {
			return new Read(token.id().toString(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(),
					token.lastUsedAt(), token.revokedAt());
		}

	}

	/** A token as it is wanted. */
	record Written(@Nullable String name, @Nullable Set<Permission> scopes, @Nullable Integer days) {

		TokenRequest request() {
			return new TokenRequest(StaffBody.or(this.name, ""), StaffBody.or(this.scopes, Set.of()),
					Duration.ofDays(StaffBody.or(this.days, 90)));
		}

	}

	/** A token just made; its secret is told this once. */
	record Issued(String id, String secret) {
	}

	/** All tokens, the newest first. */
	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Lists API tokens")
	Listing<Read> list() {
		return Listing.whole(this.tokens.all().stream().map(Read::of).toList());
	}

	/** Issues a token. */
	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Issues an API token")
	Issued issue(@RequestBody Written body) {
		IssuedToken token = this.tokens.issue(body.request());
		return new Issued(token.id().toString(), token.secret());
	}

	/** Lets a token open nothing from now on. */
	@DeleteMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Revokes an API token")
	void revoke(@PathVariable UUID id) {
		this.tokens.revoke(new TokenId(id));
	}

}
