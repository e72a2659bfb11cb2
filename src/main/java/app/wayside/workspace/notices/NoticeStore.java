package app.wayside.workspace.notices;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Subject;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notices. */
@Component
class NoticeStore {

	private final JdbcClient jdbc;

	NoticeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A notice to give.
	 *
	 * @param staff to whom
	 * @param kind why
	 * @param about what it is about, and leads to
	 * @param detail a word about it, such as the kind of clock
	 */
	record Given(UUID staff, NoticeKind kind, Subject about, String detail) {
	}

	/** Keeps a notice, unless that person has heard of this event before. */
	boolean add(DomainEvent event, Given given) {
		return this.jdbc.sql("""
				insert into notice (tenant_id, event_id, staff_id, kind, about_kind, about_id, detail, by_name, at)
				values (:tenant, :event, :staff, :kind, :aboutKind, :about, :detail, :by, :at)
				on conflict do nothing
				""")
			.param("tenant", event.fact().tenant().value())
			.param("event", event.fact().id())
			.param("staff", given.staff())
			.param("kind", given.kind().name())
			.param("aboutKind", given.about().kind())
			.param("about", given.about().id())
			.param("detail", given.detail())
			.param("by", event.fact().by().name())
			.param("at", Timestamp.from(event.fact().at()))
			.update() > 0;
	}

	/** Nobody needs to look any more. */
	void settle(UUID about, Instant now) {
		this.jdbc
			.sql("update notice set read_at = :now where tenant_id = :tenant and about_id = :about and read_at is null")
			.param("now", Timestamp.from(now))
			.param("tenant", Tenancy.current().value())
			.param("about", about)
			.update();
	}

	int unread(UUID staff) {
		return this.jdbc.sql("""
				select count(*) from (select from notice
				  where tenant_id = :tenant and staff_id = :staff and read_at is null limit 100) unread
				""").param("tenant", Tenancy.current().value()).param("staff", staff).query(Integer.class).single();
	}

	List<NoticeRow> page(UUID staff, @Nullable UUID after, int most) {
		return this.jdbc
			.sql("""
					select n.event_id as id, n.kind, n.about_kind, n.about_id, coalesce(a.title, n.detail) as detail, n.by_name,
					       n.at, n.read_at, c.number, case when u.id is null then c.subject else u.name end as subject
					from notice n
					left join service_case c on n.about_kind = 'case' and (c.tenant_id, c.id) = (n.tenant_id, n.about_id)
					left join approval a on n.about_kind = 'approval' and (a.tenant_id, a.id) = (n.tenant_id, n.about_id)
					left join automation u on n.about_kind = 'automation' and (u.tenant_id, u.id) = (n.tenant_id, n.about_id)
					where n.tenant_id = :tenant and n.staff_id = :staff
					  and (cast(:after as uuid) is null or (n.at, n.event_id) < (
					       select l.at, l.event_id from notice l
					       where l.tenant_id = :tenant and l.staff_id = :staff and l.event_id = :after))
					order by n.at desc, n.event_id desc
					limit :most
					""")
			.param("tenant", Tenancy.current().value())
			.param("staff", staff)
			.param("after", after)
			.param("most", most)
			.query(RecordRows.of(NoticeRow.class))
			.list();
	}

	/** Marks one as read and tells what it is about. */
	Optional<Subject> read(UUID staff, UUID event, Instant now) {
		return this.jdbc.sql("""
				update notice set read_at = coalesce(read_at, :now)
				where tenant_id = :tenant and staff_id = :staff and event_id = :event
				returning about_kind, about_id
				""")
			.param("now", Timestamp.from(now))
			.param("tenant", Tenancy.current().value())
			.param("staff", staff)
			.param("event", event)
			.query((row, number) -> new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)))
			.optional();
	}

	void readAll(UUID staff, Instant now) {
		this.jdbc
			.sql("update notice set read_at = :now where tenant_id = :tenant and staff_id = :staff and read_at is null")
			.param("now", Timestamp.from(now))
			.param("tenant", Tenancy.current().value())
			.param("staff", staff)
			.update();
	}

}
