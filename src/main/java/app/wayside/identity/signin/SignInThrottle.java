package app.wayside.identity.signin;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Each attempt is counted before it is looked at, so that many at
 * once gain nothing, and is taken off again when it succeeds. From the limit on, each
 * further attempt doubles the wait, up to a quarter of an hour; an hour of quiet forgets
 * everything. A wait that is longer was counted before the clock was put back, and is
 * over.
 */
@Component
class SignInThrottle {

	static final int PER_ADDRESS = 8;

	static final int PER_NETWORK = 60;

	private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final Duration MEMORY = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Until when attempts are not looked at; empty if this one may be. */
	Optional<Instant> attempt(String account, String network) {
		Instant now = this.clock.instant();
		boolean admitted = count(key("account", account), PER_ADDRESS, now)
				& count(key("network", net(network)), PER_NETWORK, now);
		return admitted ? Optional.empty() : Optional.of(blockedUntil(account, network, now));
	}

	private boolean count(byte[] key, int limit, Instant now) {
		return this.jdbc.sql("""
				insert into sign_in_throttle as t (key, failures, blocked_until) values (:key, 1, :now)
				on conflict (key) do update set
				  failures = case when t.blocked_until < :forgotten then 1 else t.failures + 1 end,
				  blocked_until = case
				    when t.blocked_until < :forgotten or t.failures + 1 < :limit then cast(:now as timestamptz)
				    else cast(:now as timestamptz)
				         + least(:longest, :first * power(2, least(t.failures + 1 - :limit, 20))) * interval '1 second'
				  end
				where t.failures < :limit or t.blocked_until <= :now
				   or t.blocked_until > cast(:now as timestamptz) + :longest * interval '1 second'
				""")
			.param("key", key)
			.param("now", Timestamp.from(now))
			.param("forgotten", Timestamp.from(now.minus(MEMORY)))
			.param("limit", limit)
			.param("first", FIRST_WAIT.toSeconds())
			.param("longest", LONGEST_WAIT.toSeconds())
			.update() == 1;
	}

	private Instant blockedUntil(String account, String network, Instant now) {
		return this.jdbc.sql("select max(blocked_until) from sign_in_throttle where key in (:account, :network)")
			.param("account", key("account", account))
			.param("network", key("network", net(network)))
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(now);
	}

	/**
	 * An attempt succeeded: the account begins anew, the network gets its one attempt
	 * back.
	 */
	void succeeded(String account, String network) {
		this.jdbc.sql("delete from sign_in_throttle where key = :key").param("key", key("account", account)).update();
		this.jdbc.sql("update sign_in_throttle set failures = greatest(failures - 1, 0) where key = :key")
			.param("key", key("network", net(network)))
			.update();
	}

	/** Forgets what nobody asks for any longer. */
	void sweep() {
		this.jdbc.sql("delete from sign_in_throttle where blocked_until < :forgotten")
			.param("forgotten", Timestamp.from(this.clock.instant().minus(MEMORY)))
			.update();
	}

	private static byte[] key(String kind, String value) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((kind + ":" + value.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// A subscriber has a whole /64 of IPv6 to himself (RFC 6177), so that is one network.
	private static String net(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return HexFormat.of().formatHex((bytes.length == 16) ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
