package app.wayside.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** API tokens: long random secrets, of which only the SHA-256 is kept. */
@Service
public class Tokens {

	private static final String PREFIX = "wsd_";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String SELECT = """
			select id, name, scopes, created_by, created_at, expires_at, last_used_at, revoked_at
			from api_token
			where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Tokens(JdbcClient jdbc, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Issues a token. Its secret is told once.
	 * @throws ScopeNotHeld if it would allow more than its issuer may do
	 */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public IssuedToken issue(TokenRequest request) {
		if (!Acting.current().permissions().containsAll(request.scopes())) {
			throw new ScopeNotHeld();
		}
		TokenId id = new TokenId(Ids.next());
		Fact fact = this.facts.now();
		Instant expiresAt = fact.at().plus(request.life()).truncatedTo(ChronoUnit.SECONDS);
		String secret = fresh();
		at("""
				insert into api_token (tenant_id, id, name, secret_hash, scopes, created_by, created_at, expires_at)
				values (:tenant, :id, :name, :hash, :scopes, :by, :at, :expires)
				""", id).param("name", request.name())
			.param("hash", hash(secret))
			.param("scopes", Roles.names(request.scopes()))
			.param("by", (Acting.current() instanceof Actor.Staff staff) ? staff.id() : null)
			.param("at", Timestamp.from(fact.at()))
			.param("expires", Timestamp.from(expiresAt))
			.update();
		this.events.publishEvent(new TokenEvent.Issued(fact, id, request.scopes(), expiresAt));
		return new IssuedToken(id, secret);
	}

	private static String fresh() {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/** What is kept of a secret. */
	static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Lets a token open nothing from now on. */
	@Allowed(Permission.MANAGE_STAFF)
	@Transactional
	public void revoke(TokenId id) {
		if (find(id).isEmpty()) {
			throw new TokenNotFound();
		}
		Fact fact = this.facts.now();
		int revoked = at("""
				update api_token set revoked_at = :at where tenant_id = :tenant and id = :id and revoked_at is null
				""", id).param("at", Timestamp.from(fact.at())).update();
		if (revoked == 1) {
			this.events.publishEvent(new TokenEvent.Revoked(fact, id));
		}
	}

	/** One token. */
	@Transactional(readOnly = true)
	public Optional<TokenSummary> find(TokenId id) {
		return at(SELECT + "and id = :id", id).query(Tokens::row).optional();
	}

	/** All tokens, the newest first. */
	@Transactional(readOnly = true)
	public List<TokenSummary> all() {
		return this.jdbc.sql(SELECT + "order by created_at desc, id desc")
			.param("tenant", Tenancy.current().value())
			.query(Tokens::row)
			.list();
	}

	private JdbcClient.StatementSpec at(String sql, TokenId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	private static TokenSummary row(ResultSet row, int number) throws SQLException {
		return new TokenSummary(new TokenId(row.getObject("id", UUID.class)), row.getString("name"),
				Roles.permissions((String[]) row.getArray("scopes").getArray()),
				row.getObject("created_by", UUID.class), row.getTimestamp("created_at").toInstant(),
				row.getTimestamp("expires_at").toInstant(), instant(row.getTimestamp("last_used_at")),
				instant(row.getTimestamp("revoked_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
