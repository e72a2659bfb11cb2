package app.wayside.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.tenancy.TenantId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out who shows an API token, before any tenant is known. */
@Service
public class Bearers {

	private static final Duration TO_THE_MINUTE = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Clock clock;

	/** When this node has last noted the use of a token. */
	private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();

	Bearers(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Who acts, and for which tenant.
	 *
	 * @param tenant whose token it is
	 * @param actor the token, with its scopes
	 */
	public record Bearer(TenantId tenant, Actor.Token actor) {
	}

	private record Row(UUID tenantId, UUID tokenId, String name, String[] scopes, Instant expiresAt) {

		Bearer bearer() {
			return new Bearer(new TenantId(this.tenantId),
					new Actor.Token(this.tokenId, this.name, Roles.permissions(this.scopes)));
		}

	}

	/**
	 * Whoever holds this secret; nobody if it is unknown, revoked or over. Notes the use,
	 * to the minute.
	 */
	@Unguarded("asked before anybody is known")
	public Optional<Bearer> of(String secret) {
		Instant now = this.clock.instant();
		Optional<Bearer> bearer = this.jdbc.sql("select * from bearer_of(:hash)")
			.param("hash", Tokens.hash(secret))
			.query((row, number) -> new Row(row.getObject("tenant_id", UUID.class),
					row.getObject("token_id", UUID.class), row.getString("name"),
					(String[]) row.getArray("scopes").getArray(), row.getTimestamp("expires_at").toInstant()))
			.optional()
			.filter((row) -> now.isBefore(row.expiresAt()))
			.map(Row::bearer);
		bearer.ifPresent((known) -> Acting.run(known.tenant(), known.actor(), () -> noteUse(known, now)));
		return bearer;
	}

	private void noteUse(Bearer bearer, Instant now) {
		Instant last = this.noted.get(bearer.actor().id());
		if (last != null && !now.isBefore(last) && now.isBefore(last.plus(TO_THE_MINUTE))) {
			return;
		}
		this.noted.put(bearer.actor().id(), now);
		this.transactions.executeWithoutResult((status) -> this.jdbc.sql("""
				update api_token set last_used_at = :now
				where tenant_id = :tenant and id = :id
				  and (last_used_at is null or last_used_at < cast(:now as timestamptz) - interval '1 minute')
				""")
			.param("tenant", bearer.tenant().value())
			.param("id", bearer.actor().id())
			.param("now", Timestamp.from(now))
			.update());
	}

}
