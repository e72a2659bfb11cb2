package app.wayside.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screen and the interface show of the outbox. */
@Component
public class OutboxQuery {

	/** Beyond this nobody reads the number, and counting on would be slow. */
	public static final int COUNTED_UP_TO = 1000;

	private static final int PAGE = 50;

	private static final String COLUMNS = """
			select id, subject_kind, subject_id, recipient, state, since, queued_at, attempts, reason, detail,
			       case when state in ('QUEUED', 'DEFERRED') then due_at end as next
			from outgoing
			where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	OutboxQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many mails stand where, counted up to {@value #COUNTED_UP_TO} each. */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional(readOnly = true)
	public List<Count> counts() {
		return this.jdbc
			.sql("""
					select s.state, (select count(*) from (select from outgoing
					                                       where tenant_id = :tenant and state = s.state limit :most) as counted)
					from unnest(cast(:states as text[])) with ordinality as s (state, place)
					order by s.place
					""")
			.param("tenant", Tenancy.current().value())
			.param("states", java.util.Arrays.stream(State.values()).map(State::name).toArray(String[]::new))
			.param("most", COUNTED_UP_TO)
			.query((row, number) -> new Count(State.valueOf(row.getString(1)), row.getInt(2)))
			.list();
	}

	/** Mails, newest first, a page from a cursor on. */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional(readOnly = true)
	public Slice list(Filter filter) {
		String sql = COLUMNS + ((filter.state() != null) ? " and state = :state" : "")
				+ ((filter.recipient() != null && !filter.recipient().isBlank()) ? " and mailbox = lower(:recipient)"
						: "")
				+ ((filter.cursor() != null) ? " and id < :cursor" : "") + " order by id desc limit :most";
		List<Row> rows = new ArrayList<>(this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("state", (filter.state() != null) ? filter.state().name() : "")
			.param("recipient", (filter.recipient() != null) ? filter.recipient().strip() : "")
			.param("cursor", filter.cursor())
			.param("most", PAGE + 1)
			.query(OutboxQuery::row)
			.list());
		if (rows.size() <= PAGE) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().id().toString());
	}

	/**
	 * One mail with all its attempts, oldest first.
	 * @throws MailNotFound if the tenant has no such mail
	 */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional(readOnly = true)
	public Mail mail(DispatchId id) {
		UUID tenant = Tenancy.current().value();
		List<Try> tries = this.jdbc.sql("""
				select number, started_at, ended_at, route, outcome, detail from dispatch_attempt
				where tenant_id = :tenant and outgoing_id = :id order by id
				""")
			.param("tenant", tenant)
			.param("id", id.value())
			.query((row, number) -> new Try(row.getInt("number"), row.getTimestamp("started_at").toInstant(),
					row.getTimestamp("ended_at").toInstant(), row.getString("route"), row.getString("outcome"),
					row.getString("detail")))
			.list();
		Row mail = this.jdbc.sql(COLUMNS + " and id = :id")
			.param("tenant", tenant)
			.param("id", id.value())
			.query(OutboxQuery::row)
			.optional()
			.orElseThrow(MailNotFound::new);
		return this.jdbc.sql("select message_id, sender, size from outgoing where tenant_id = :tenant and id = :id")
			.param("tenant", tenant)
			.param("id", id.value())
			.query((row, number) -> new Mail(mail, row.getString("message_id"), row.getString("sender"),
					row.getInt("size"), tries))
			.single();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		Timestamp next = row.getTimestamp("next");
		String reason = row.getString("reason");
		return new Row(row.getObject("id", UUID.class), row.getString("subject_kind"),
				row.getObject("subject_id", UUID.class), row.getString("recipient"),
				State.valueOf(row.getString("state")), row.getTimestamp("since").toInstant(),
				row.getTimestamp("queued_at").toInstant(), row.getInt("attempts"),
				(next != null) ? next.toInstant() : null,
				(reason != null) ? new Reason(Reason.Kind.valueOf(reason), row.getString("detail")) : null);
	}

	/**
	 * Which mails to list.
	 *
	 * @param state only those that stand there
	 * @param recipient only those to this address
	 * @param cursor only those before it, as {@link Slice#next} gave it
	 */
	public record Filter(@Nullable State state, @Nullable String recipient, @Nullable UUID cursor) {
	}

	/**
	 * How many mails stand somewhere.
	 *
	 * @param state where
	 * @param mails how many, up to {@value OutboxQuery#COUNTED_UP_TO}
	 */
	public record Count(State state, int mails) {
	}

	/**
	 * A page of mails.
	 *
	 * @param items newest first
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<Row> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
	}

	/**
	 * A mail in the list.
	 *
	 * @param id of the mail
	 * @param aboutKind what it belongs to
	 * @param aboutId the id of that
	 * @param recipient of the envelope
	 * @param state where it stands
	 * @param since when it came to stand there
	 * @param queuedAt when it was put into the outbox
	 * @param attempts so far
	 * @param nextAttempt when it is tried next
	 * @param reason why it has not arrived
	 */
	public record Row(UUID id, String aboutKind, UUID aboutId, String recipient, State state, Instant since,
			Instant queuedAt, int attempts, @Nullable Instant nextAttempt, @Nullable Reason reason) {

		/** Whether it can be sent again. */
		public boolean canBeSentAgain() {
			return this.state == State.FAILED || this.state == State.BOUNCED || this.state == State.DEFERRED;
		}

		/** Whether it can be given up. */
		public boolean canBeGivenUp() {
			return this.state == State.QUEUED || this.state == State.DEFERRED;
		}
	}

	/**
	 * A mail with its attempts.
	 *
	 * @param mail as in the list
	 * @param messageId without angle brackets
	 * @param sender of the envelope; empty for the null sender
	 * @param size in bytes
	 * @param attempts oldest first
	 */
	public record Mail(Row mail, String messageId, String sender, int size, List<Try> attempts) {
	}

	/**
	 * One hand-over on one route.
	 *
	 * @param number of the attempt; two routes share one
	 * @param startedAt UTC
	 * @param endedAt UTC
	 * @param route its name; empty if the node did not live to tell
	 * @param outcome SENT, DEFERRED, REJECTED, UNREACHABLE, INTERRUPTED or NODE_LOST
	 * @param detail the words of the other side
	 */
	public record Try(int number, Instant startedAt, Instant endedAt, String route, String outcome, String detail) {
	}

}
