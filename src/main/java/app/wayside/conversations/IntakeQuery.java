package app.wayside.conversations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What arrived, byte by byte, and what became of it. */
@Component
@Transactional(readOnly = true)
public class IntakeQuery {

	private static final int COUNTED_UP_TO = 1000;

	private static final String SELECT = """
			select r.id, r.seq, r.received_at, r.sender, r.recipient, octet_length(r.content) as size, r.internet_id,
			       coalesce(r.outcome, 'UNREAD') as outcome, r.reason, r.attempts, r.conversation_id, r.message_id,
			       coalesce(m.subject, '') as subject
			from raw_message r left join message m on (m.tenant_id, m.id) = (r.tenant_id, r.message_id)
			where r.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	IntakeQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What became of a mail.
	 */
	public enum Outcome {

		/** It opened a case. */
		CASE,
		/** It went into one. */
		FOLLOW_UP,
		/** It was left aside, for a reason. */
		IGNORED,
		/** It could not be read, and waits for somebody to look. */
		QUARANTINE,
		/** Nobody has read it yet. */
		UNREAD;

		/** As addresses write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

	/** What arrived, the latest first, a page before one that was shown. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public Slice list(@Nullable Outcome outcome, @Nullable Long before, int limit) {
		int most = Math.clamp(limit, 1, 200);
		List<Row> rows = new ArrayList<>(
				this.jdbc
					.sql(SELECT
							+ ((outcome == null) ? ""
									: (outcome == Outcome.UNREAD) ? " and r.outcome is null"
											: " and r.outcome = :outcome")
							+ " and r.seq < :before order by r.seq desc limit :most")
					.param("tenant", Tenancy.current().value())
					.param("outcome", (outcome != null) ? outcome.name() : "")
					.param("before", (before != null) ? before : Long.MAX_VALUE)
					.param("most", most + 1)
					.query(RecordRows.of(Row.class))
					.list());
		if (rows.size() <= most) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().seq());
	}

	/** One that arrived. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public Optional<Row> find(RawMessageId id) {
		return this.jdbc.sql(SELECT + " and r.id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Row.class))
			.optional();
	}

	/** Its bytes, as they came. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public Optional<byte[]> content(RawMessageId id) {
		return this.jdbc.sql("select content from raw_message where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(byte[].class)
			.optional();
	}

	/** How many are in quarantine, counted up to a thousand. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public int quarantined() {
		return this.jdbc.sql("""
				select count(*) from (select from raw_message
				  where tenant_id = :tenant and outcome = 'QUARANTINE' limit :most) held
				""")
			.param("tenant", Tenancy.current().value())
			.param("most", COUNTED_UP_TO)
			.query(Integer.class)
			.single();
	}

	/**
	 * A mail as it arrived.
	 *
	 * @param id by which it is known here
	 * @param seq its place
	 * @param receivedAt when, UTC
	 * @param sender of the envelope; empty for the null sender
	 * @param recipient of the envelope
	 * @param size in bytes
	 * @param internetId the mail's own id
	 * @param outcome what became of it
	 * @param reason why, as a word
	 * @param attempts to read it
	 * @param conversationId in which it is, if it is in one
	 * @param messageId the message it became
	 * @param subject of that message
	 */
	public record Row(UUID id, long seq, Instant receivedAt, String sender, String recipient, int size,
			@Nullable String internetId, Outcome outcome, @Nullable String reason, int attempts,
			@Nullable UUID conversationId, @Nullable UUID messageId, String subject) {
	}

	/**
	 * A page of what arrived.
	 *
	 * @param items the latest first
	 * @param next before which the next page ends; none on the last
	 */
	public record Slice(List<Row> items, @Nullable Long next) {
	}

}
