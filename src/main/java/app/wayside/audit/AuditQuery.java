package app.wayside.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.wayside.identity.ActorRef;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the audit screen shows of the log, newest first. */
@Component
public class AuditQuery {

	private static final int PAGE = 50;

	private static final int PAGE_OF_FILE = 2000;

	private static final Cursor END = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);

	private final JdbcClient jdbc;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	AuditQuery(JdbcClient jdbc, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.events = events;
	}

	/** A page of the log. */
	@Allowed(Permission.READ_AUDIT)
	@Transactional(readOnly = true)
	public Slice list(Filter filter) {
		List<LoggedEvent> rows = new ArrayList<>(page(filter, filter.before(), PAGE + 1));
		if (rows.size() <= PAGE) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().cursor());
	}

	/** Hands out all rows that a filter lets through, and notes that it was done. */
	@Allowed(Permission.READ_AUDIT)
	@Transactional
	public void export(Filter filter, Consumer<LoggedEvent> taker) {
		Cursor before = filter.before();
		List<LoggedEvent> rows;
		do {
			rows = page(filter, before, PAGE_OF_FILE);
			rows.forEach(taker);
			before = rows.isEmpty() ? before : rows.getLast().cursor();
		}
		while (rows.size() == PAGE_OF_FILE);
		this.events.publishEvent(new AuditEvent.Exported(this.facts.now(), filter.kind()));
	}

	private List<LoggedEvent> page(Filter filter, @Nullable Cursor before, int most) {
		Cursor end = (before != null) ? before : END;
		return this.jdbc.sql("""
				select transaction::text::bigint as transaction, seq, id, at, type, actor_kind, actor_id, actor_name,
				       about_kind, about_id, payload
				from event_log
				where tenant_id = :tenant and (transaction, seq) < (cast(:transaction as text)::xid8, :seq)
				  and (cast(:person as uuid) is null or actor_id = cast(:person as uuid))
				  and (:kind = '' or starts_with(type, :kind))
				  and at >= :from and at < :until
				order by event_log.transaction desc, seq desc
				limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("transaction", Long.toString(end.transaction()))
			.param("seq", end.seq())
			.param("person", filter.person())
			.param("kind", filter.kind())
			.param("from", Timestamp.from((filter.from() != null) ? filter.from() : Instant.EPOCH))
			.param("until",
					(filter.until() != null) ? Timestamp.from(filter.until())
							: Timestamp.valueOf("9999-01-01 00:00:00"))
			.param("most", most)
			.query(AuditQuery::row)
			.list();
	}

	static LoggedEvent row(ResultSet row, int number) throws SQLException {
		return new LoggedEvent(new Cursor(row.getLong("transaction"), row.getLong("seq")),
				row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(), row.getString("type"),
				new ActorRef(row.getString("actor_kind"), row.getObject("actor_id", UUID.class),
						row.getString("actor_name")),
				new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
				row.getString("payload"));
	}

	/**
	 * Which rows are wanted.
	 *
	 * @param person who did it; none for anybody
	 * @param kind how the stored name begins, such as {@code case.}; empty for any
	 * @param from the earliest, UTC; none for the beginning
	 * @param until before which, UTC; none for the end
	 * @param before the place before which they stand; none for the end of the log
	 */
	public record Filter(@Nullable UUID person, String kind, @Nullable Instant from, @Nullable Instant until,
			@Nullable Cursor before) {
	}

	/**
	 * A page of the log.
	 *
	 * @param items newest first
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<LoggedEvent> items, @Nullable Cursor next) {
	}

}
