package app.wayside.api.once;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which requests were carried out under which key, for a day. A key is written down
 * before its request is carried out, in a transaction of its own, so that of two at the
 * same time only one is.
 */
@Component
class IdempotencyKeys {

	static final Duration KEPT = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Clock clock;

	IdempotencyKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a key for a request.
	 * @return the answer that the same request was given before; none if it is to be
	 * carried out now
	 * @throws KeyUsed if the key belongs to another request
	 * @throws KeyBusy if the same request has no answer yet
	 */
	@Transactional
	public Optional<Answer> take(Key key, byte[] request) {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from idempotency_key where tenant_id = :tenant and expires_at <= :now")
			.param("tenant", Tenancy.current().value())
			.param("now", Timestamp.from(now))
			.update();
		int taken = at("""
				insert into idempotency_key (tenant_id, token_id, key, request_hash, expires_at)
				values (:tenant, :token, :key, :hash, :expires)
				on conflict (tenant_id, token_id, key) do nothing
				""", key).param("hash", request).param("expires", Timestamp.from(now.plus(KEPT))).update();
		return (taken == 1) ? Optional.empty() : Optional.of(answered(key, request));
	}

	private Answer answered(Key key, byte[] request) {
		Known known = at("""
				select request_hash, status, content_type, location, body from idempotency_key
				where tenant_id = :tenant and token_id = :token and key = :key
				""", key).query(IdempotencyKeys::row).optional().orElseThrow(KeyBusy::new);
		if (!Arrays.equals(known.request(), request)) {
			throw new KeyUsed();
		}
		return Optional.ofNullable(known.answer()).orElseThrow(KeyBusy::new);
	}

	/** Keeps the answer. */
	@Transactional
	public void keep(Key key, Answer answer) {
		at("""
				update idempotency_key set status = :status, content_type = :type, location = :location, body = :body
				where tenant_id = :tenant and token_id = :token and key = :key
				""", key).param("status", answer.status())
			.param("type", answer.type())
			.param("location", answer.location())
			.param("body", answer.body())
			.update();
	}

	/** Gives a key back whose request came to nothing. */
	@Transactional
	public void release(Key key) {
		at("delete from idempotency_key where tenant_id = :tenant and token_id = :token and key = :key", key).update();
	}

	private JdbcClient.StatementSpec at(String sql, Key key) {
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("token", key.token())
			.param("key", key.text());
	}

	private static Known row(ResultSet row, int number) throws SQLException {
		Integer status = row.getObject("status", Integer.class);
		return new Known(row.getBytes("request_hash"), (status == null) ? null
				: new Answer(status, row.getString("content_type"), row.getString("location"), row.getBytes("body")));
	}

	/**
	 * A key of a program.
	 *
	 * @param token whose it is
	 * @param text as it was sent
	 */
	record Key(UUID token, String text) {
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Known(byte[] request, @Nullable Answer answer) {
	}

}
