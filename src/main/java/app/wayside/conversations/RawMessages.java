package app.wayside.conversations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final Clock clock;

	private final Duration lease;

	RawMessages(JdbcClient jdbc, Clock clock, MailSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.lease = settings.lease();
	}

	/** Keeps a mail. When this returns it is committed, and may be acknowledged. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public RawMessageId keep(Arrival arrival) {
		return insert(arrival).id();
	}

	/** Keeps a mail, if it is not there yet. */
	Kept insert(Arrival arrival) {
		UUID id = Ids.next();
		byte[] hash = sha256(arrival.content());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		RawMessageId kept = new RawMessageId(this.jdbc.sql("""
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
			.param("id", id)
			.param("channel", arrival.channel().value())
			.param("now", Timestamp.from(now))
			.param("due", Timestamp.from(now.plus(this.lease)))
			.param("sender", arrival.sender())
			.param("recipient", arrival.recipient())
			.param("content", arrival.content())
			.param("hash", hash)
			.query(UUID.class)
			.single());
		return new Kept(kept, kept.value().equals(id) ? Optional.of(new Raw(id, arrival.channel().value(),
				arrival.sender(), arrival.recipient(), arrival.content(), now, 0)) : Optional.empty());
	}

	/**
	 * Takes a mail that has not been read yet; nobody else gets it until the transaction
	 * ends.
	 */
	Optional<Raw> take(RawMessageId id) {
		return this.jdbc.sql("""
				select id, channel_id, sender, recipient, content, received_at, attempts
				from raw_message
				where tenant_id = :tenant and id = :id and state = 'RECEIVED'
				for update skip locked
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).query(Raw.class).optional();
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
		return this.jdbc.sql("select tenant_id, raw_id from claim_raw_messages(:now, :again, :most)")
			.param("now", Timestamp.from(now))
			.param("again", Timestamp.from(now.plus(this.lease)))
			.param("most", most)
			.query((row, number) -> new Left(new TenantId(row.getObject("tenant_id", UUID.class)),
					new RawMessageId(row.getObject("raw_id", UUID.class))))
			.list();
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
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

	/** A mail that was left unread, and whose it is. */
	record Left(TenantId tenant, RawMessageId id) {
	}

}
