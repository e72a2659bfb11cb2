package app.wayside.workspace.shell;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What rail and top bar tell about one's own work, in one statement for each page. */
@Component
class BarQuery {

	/** A breach that is farther off does not stand in the top bar. */
	private static final Duration NEAR = Duration.ofHours(4);

	/** What runs out within this time, or has run out, counts as pressing. */
	private static final Duration PRESSING = Duration.ofHours(1);

	private final JdbcClient jdbc;

	BarQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Work of(UUID staff, Instant now) {
		return this.jdbc
			.sql("""
					with mine as (
					  select c.id, c.number, k.due_at, c.snoozed_until from service_case c
					  join lateral (select min(k.due_at) as due_at from case_clock k
					                where k.tenant_id = c.tenant_id and k.case_id = c.id and k.state = 'RUNNING') k
					    on k.due_at is not null
					  where c.tenant_id = :tenant and c.agent_id = :staff
					    and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED'))
					select (select count(*) from mine) as load,
					       (select count(*) from mine where due_at <= :pressing) as pressing,
					       next.number, next.id as case_id, next.due_at,
					       (select count(*) from (select from notice where tenant_id = :tenant and staff_id = :staff
					                              and read_at is null limit 100) news) as unread
					from (select) one
					left join lateral (select * from mine where due_at <= :near and snoozed_until is null order by due_at limit 1) next on true
					""")
			.param("tenant", Tenancy.current().value())
			.param("staff", staff)
			.param("pressing", Timestamp.from(now.plus(PRESSING)))
			.param("near", Timestamp.from(now.plus(NEAR)))
			.query(RecordRows.of(Work.class))
			.single();
	}

	/**
	 * One's own work.
	 *
	 * @param load cases with a running clock
	 * @param pressing those that breach within the hour, or have
	 * @param number of the case that breaches next, if one does soon
	 * @param caseId that case
	 * @param dueAt when, UTC
	 * @param unread notices
	 */
	record Work(int load, int pressing, @Nullable String number, @Nullable UUID caseId, @Nullable Instant dueAt,
			int unread) {
	}

}
