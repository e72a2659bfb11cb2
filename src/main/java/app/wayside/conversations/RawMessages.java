package app.wayside.conversations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every mail as it came, kept before it is acknowledged. One that is handed over again
 * after a lost acknowledgement is the same bytes, and is kept once.
 */
@Component
class RawMessages {

	private final JdbcClient jdbc;

	private final JdbcTemplate plain;

	private final Clock clock;

	private final Duration lease;

	RawMessages(JdbcTemplate plain, Clock clock, MailSettings settings) {
		this.jdbc = JdbcClient.create(plain);
		this.plain = plain;
		this.clock = clock;
		this.lease = settings.lease();
	}

	/** Keeps a mail. When this returns it is committed, and may be acknowledged. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public RawMessageId keep(Arrival arrival) {
		return write(arrival, Ids.next(), now());
	}

	/** Keeps a mail that is in memory, if it is not there yet. */
	Kept insert(Arrival arrival) {
		UUID id = Ids.next();
		Instant now = now();
		RawMessageId kept = write(arrival, id, now);
		return new Kept(kept, kept.value().equals(id) ? Optional
			.of(new Raw(id, arrival.channel().value(), arrival.sender(), arrival.recipient(), bytes(arrival), now, 0))
				: Optional.empty());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static byte[] bytes(Arrival arrival) {
		try (InputStream content = arrival.content().open()) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private RawMessageId write(Arrival arrival, UUID id, Instant now) {
		try (InputStream content = arrival.content().open()) {
			return new RawMessageId(insert(arrival, content, new Place(id, now)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private UUID insert(Arrival arrival, InputStream content, Place place) {
		return this.jdbc.sql("""
				with added as (
				  insert into raw_message (tenant_id, id, channel_id, received_at, sender, recipient, content,
				                           content_hash, state, due_at)
				  values (:tenant, :id, :channel, :now, :sender, :recipient, :content, :hash, 'RECEIVED', :due)
				  on conflict (tenant_id, channel_id, content_hash) do nothing
				  returning id)
				select id from added
				union all
				select id from raw_message
				where tenant_id = :tenant and channel_id = :channel and content_hash = :hash
				limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", place.id())
			.param("channel", arrival.channel().value())
			.param("now", Timestamp.from(place.at()))
			.param("due", Timestamp.from(place.at().plus(this.lease)))
			.param("sender", arrival.sender())
			.param("recipient", arrival.recipient())
			.param("content", new SqlBinaryValue(content, arrival.content().size()))
			.param("hash", arrival.content().hash())
			.query(UUID.class)
			.single();
	}

	private record Place(UUID id, Instant at) {
	}

	/**
	 * Takes a mail that has not been read yet; nobody else gets it until the transaction
	 * ends.
	 */
	Optional<Raw> take(RawMessageId id) {
		return this.plain.query((connection) -> {
			PreparedStatement statement = connection.prepareStatement("""
					select id, channel_id, sender, recipient, content, received_at, attempts
					from raw_message
					where tenant_id = ? and id = ? and state = 'RECEIVED'
					for update skip locked
					""");
			// Bytes come as bytes; as text, a large mail would take four times its size.
			statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
			statement.setObject(1, Tenancy.current().value());
			statement.setObject(2, id.value());
			return statement;
		}, RawMessages::raw).stream().findFirst();
	}

	private static Raw raw(ResultSet row, int number) throws SQLException {
		return new Raw(row.getObject("id", UUID.class), row.getObject("channel_id", UUID.class),
				row.getString("sender"), row.getString("recipient"), row.getBytes("content"),
				row.getTimestamp("received_at").toInstant(), row.getInt("attempts"));
	}

	/** Writes down what became of a mail. */
	void settle(RawMessageId id, Settlement settlement) {
		this.jdbc.sql("""
				update raw_message set state = case when :outcome = 'QUARANTINE' then 'QUARANTINE' else 'SETTLED' end,
				  due_at = null, attempts = attempts + 1, internet_id = :internetId, outcome = :outcome,
				  reason = :reason, conversation_id = :conversation, message_id = :message
				where tenant_id = :tenant and id = :id
				""")
			.param("outcome", settlement.outcome().name())
			.param("internetId", settlement.internetId())
			.param("reason", settlement.reason())
			.param("conversation",
					(settlement.message() != null) ? settlement.message().conversationId().value() : null)
			.param("message", (settlement.message() != null) ? settlement.message().id().value() : null)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

	/** Somebody asks for another attempt at a mail in quarantine. */
	boolean release(RawMessageId id) {
		return this.jdbc.sql("""
				update raw_message set state = 'RECEIVED', outcome = null, reason = null, due_at = :now
				where tenant_id = :tenant and id = :id and state = 'QUARANTINE'
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update() > 0;
	}

	/**
	 * Mails of all tenants that were left unread: their reader must have died. Nobody
	 * else is given them for a while.
	 */
	@Transactional
	public List<Left> claimLeft(int most) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("select tenant_id, raw_id, size from claim_unread_mail(:now, :again, :most)")
			.param("now", Timestamp.from(now))
			.param("again", Timestamp.from(now.plus(this.lease)))
			.param("most", most)
			.query((row, number) -> new Left(new TenantId(row.getObject("tenant_id", UUID.class)),
					new RawMessageId(row.getObject("raw_id", UUID.class)), row.getLong("size")))
			.list();
	}

	/** What became of a mail. Each mail has exactly one of these in the end. */
	enum Outcome {

		CASE, FOLLOW_UP, IGNORED, QUARANTINE

	}

	/**
	 * What became of a mail, and why.
	 *
	 * @param outcome the outcome
	 * @param reason a message key, without its prefix
	 * @param internetId the mail's own id
	 * @param message the message it became
	 */
	record Settlement(Outcome outcome, String reason, @Nullable String internetId, @Nullable Message message) {
	}

	/**
	 * A mail that was kept.
	 *
	 * @param id under which
	 * @param fresh the mail, unless it was there before
	 */
	record Kept(RawMessageId id, Optional<Raw> fresh) {
	}

	/** A mail to be read. */
	@SuppressWarnings("ArrayRecordComponent")
	record Raw(UUID id, UUID channelId, String sender, String recipient, byte[] content, Instant receivedAt,
			int attempts) {
	}

	/**
	 * A mail that was left unread.
	 *
	 * @param tenant whose it is
	 * @param id of the mail
	 * @param size in bytes
	 */
	record Left(TenantId tenant, RawMessageId id, long size) {
	}

}
