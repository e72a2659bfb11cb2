package app.wayside.conversations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every mail that was taken in, with what became of it, so that a sender can account for
 * each.
 */
@Component
public class IntakeLog {

	/** The head of a mail that was not read yet is searched for its id only so far. */
	private static final int HEAD_BYTES = 32_768;

	private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(\\S+)");

	private static final String SELECT = """
			select id, internet_id, received_at, outcome, reason, conversation_id, message_id,
			       case when internet_id is null then substring(content for %d) end as head
			from raw_message
			where tenant_id = :tenant
			""".formatted(HEAD_BYTES);

	private final JdbcClient jdbc;

	IntakeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Mails, the oldest first, after a place. */
	@Allowed({ Permission.MANAGE_CHANNELS, Permission.SUBMIT_MESSAGES })
	@Transactional(readOnly = true)
	public List<IntakeEntry> after(Place place, int limit) {
		return this.jdbc.sql(SELECT + """
				  and (received_at, id) > (:at, cast(:last as uuid))
				order by received_at, id
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("at", Timestamp.from(place.at()))
			.param("last", place.last())
			.param("limit", limit)
			.query(IntakeLog::row)
			.list();
	}

	/**
	 * One mail.
	 * @throws RawMessageNotFound where the tenant has none
	 */
	@Allowed({ Permission.MANAGE_CHANNELS, Permission.SUBMIT_MESSAGES })
	@Transactional(readOnly = true)
	public IntakeEntry get(RawMessageId id) {
		return this.jdbc.sql(SELECT + " and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(IntakeLog::row)
			.optional()
			.orElseThrow(() -> new RawMessageNotFound(id));
	}

	private static IntakeEntry row(ResultSet row, int number) throws SQLException {
		String outcome = row.getString("outcome");
		UUID conversation = row.getObject("conversation_id", UUID.class);
		return new IntakeEntry(new RawMessageId(row.getObject("id", UUID.class)),
				messageId(row.getString("internet_id"), row.getBytes("head")),
				row.getTimestamp("received_at").toInstant(),
				(outcome != null) ? IntakeEntry.Outcome.valueOf(outcome) : null, row.getString("reason"),
				(conversation != null) ? new ConversationId(conversation) : null,
				row.getObject("message_id", UUID.class));
	}

	private static @Nullable String messageId(@Nullable String known, byte @Nullable [] head) {
		return Optional.ofNullable(known)
			.or(() -> Optional.ofNullable(head).flatMap(IntakeLog::idIn))
			.map((id) -> id.startsWith("<") ? id : "<" + id + ">")
			.orElse(null);
	}

	private static Optional<String> idIn(byte[] head) {
		String text = new String(head, StandardCharsets.ISO_8859_1);
		Matcher found = MESSAGE_ID.matcher(text.split("\\r?\\n\\r?\\n", 2)[0]);
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}

	/**
	 * A place in the log.
	 *
	 * @param at when the mail before it was kept, UTC
	 * @param last the id of the mail before it
	 */
	public record Place(Instant at, UUID last) {

		/** Before everything that was kept from a moment on. */
		public static Place from(Instant moment) {
			return new Place(moment, new UUID(0, 0));
		}

	}

}
