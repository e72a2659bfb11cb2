package app.wayside.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import app.wayside.identity.DomainEvent;
import app.wayside.tenancy.BeforeCommit;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that happened, in order. Nobody writes it by hand: it hears every domain
 * event, first of all listeners, inside the transaction that caused it.
 */
@Component
public class EventLog {

	private static final String SELECT = """
			select transaction::text::bigint as transaction, seq, id, at, type, actor_kind, actor_id, actor_name,
			       about_kind, about_id, payload
			from event_log
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	/** Whatever others tell before the commit comes first. */
	private final BeforeCommit<DomainEvent> unwritten = new BeforeCommit<>(Ordered.LOWEST_PRECEDENCE, this::write);

	EventLog(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Hears an event. The events of a transaction are written together, before its log is
	 * read or it commits.
	 */
	@EventListener
	@Order(0)
	@Transactional(propagation = Propagation.MANDATORY)
	void on(DomainEvent event) {
		this.unwritten.add(event);
	}

	private void write(List<DomainEvent> events) {
		this.jdbc
			.sql("""
					insert into event_log (tenant_id, id, at, type, actor_kind, actor_id, actor_name, about_kind,
					                       about_id, correlation, payload)
					select :tenant, id, cast(at as timestamptz), type, actor_kind, actor_id, actor_name, about_kind, about_id,
					       :correlation, cast(payload as jsonb)
					from unnest(:ids, :ats, :types, :actorKinds, :actorIds, :actorNames, :aboutKinds, :aboutIds, :payloads)
					  with ordinality as told (id, at, type, actor_kind, actor_id, actor_name, about_kind, about_id, payload,
					                           place)
					order by place
					""")
			.param("tenant", events.getFirst().fact().tenant().value())
			.param("ids", each(events, UUID[]::new, (event) -> event.fact().id()))
			.param("ats", each(events, String[]::new, (event) -> event.fact().at().toString()))
			.param("types", each(events, String[]::new, (event) -> EventNames.of(event.getClass())))
			.param("actorKinds", each(events, String[]::new, (event) -> event.fact().by().kind()))
			.param("actorIds", each(events, UUID[]::new, (event) -> event.fact().by().id()))
			.param("actorNames", each(events, String[]::new, (event) -> event.fact().by().name()))
			.param("aboutKinds", each(events, String[]::new, (event) -> event.about().kind()))
			.param("aboutIds", each(events, UUID[]::new, (event) -> event.about().id()))
			.param("correlation", MDC.get("correlation"))
			.param("payloads", each(events, String[]::new, this.json::writeValueAsString))
			.update();
	}

	private static <T> @Nullable T[] each(List<DomainEvent> events, IntFunction<@Nullable T[]> array,
			Function<DomainEvent, @Nullable T> part) {
		return events.stream().map(part).toArray(array);
	}

	/** All that happened to one thing, oldest first. */
	@Transactional(readOnly = true)
	public List<LoggedEvent> about(UUID subject) {
		this.unwritten.doNow();
		return this.jdbc.sql(SELECT + "where tenant_id = :tenant and about_id = :subject order by seq")
			.param("tenant", Tenancy.current().value())
			.param("subject", subject)
			.query(AuditQuery::row)
			.list();
	}

	/**
	 * The latest that happened to some things, newest first, of some kinds.
	 * @param limit how many
	 */
	@Transactional(readOnly = true)
	public List<LoggedEvent> latest(Wanted wanted, int limit) {
		this.unwritten.doNow();
		return this.jdbc.sql(SELECT + """
				where tenant_id = :tenant and about_id = any(:subjects) and type = any(:types)
				  and (at, id) < (:at, :id)
				order by at desc, id desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("subjects", wanted.subjects().toArray(UUID[]::new))
			.param("types", wanted.types().toArray(String[]::new))
			.param("at", Timestamp.from(wanted.before()))
			.param("id", wanted.beforeId())
			.param("limit", limit)
			.query(AuditQuery::row)
			.list();
	}

	/** One event. */
	@Transactional(readOnly = true)
	public Optional<LoggedEvent> find(UUID id) {
		this.unwritten.doNow();
		return this.jdbc.sql(SELECT + "where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query(AuditQuery::row)
			.optional();
	}

	/**
	 * What was committed after a cursor, in order, up to the horizon of open
	 * transactions.
	 */
	@Transactional(readOnly = true)
	public List<LoggedEvent> after(Cursor cursor, int limit) {
		return this.jdbc.sql(SELECT + """
				where tenant_id = :tenant
				  and (transaction, seq) > (cast(:transaction as text)::xid8, :seq)
				  and transaction < log_horizon()
				order by event_log.transaction, seq
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("transaction", Long.toString(cursor.transaction()))
			.param("seq", cursor.seq())
			.param("limit", limit)
			.query(AuditQuery::row)
			.list();
	}

	/**
	 * The place of the last committed event: where one who comes now begins to follow.
	 */
	@Transactional(readOnly = true)
	public Cursor now() {
		return this.jdbc.sql("""
				select transaction::text::bigint as transaction, seq from event_log
				where tenant_id = :tenant and transaction < log_horizon()
				order by event_log.transaction desc, seq desc
				limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.query(RecordRows.of(Cursor.class))
			.optional()
			.orElse(Cursor.BEGINNING);
	}

	/** The event as the record that it was. */
	public <E extends DomainEvent> E read(LoggedEvent logged, Class<E> kind) {
		return this.json.readValue(logged.payload(), kind);
	}

	/**
	 * Which events are wanted.
	 *
	 * @param subjects what they are about
	 * @param types their stored names
	 * @param before when they happened at the latest, UTC
	 * @param beforeId of the event at that moment before which they stand
	 */
	public record Wanted(Collection<UUID> subjects, Collection<String> types, Instant before, UUID beforeId) {
	}

}
