package app.wayside.cases.problems;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which cases are problems, and finds what belongs to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProblemStore {

	/** Cases about the same category count as alike for so long. */
	private static final Duration RECENT = Duration.ofHours(24);

	/** Cases with the same reference for so long. */
	private static final Duration KNOWN = Duration.ofDays(3);

	private static final String SELECT = """
			select p.case_id, c.number, c.subject, c.status, p.kind, p.marked_at, k.children, k.open,
			  (select cast(count(distinct r.customer_id) as int) from fan_out f
			   join fan_out_row r on r.tenant_id = f.tenant_id and r.fan_out_id = f.id and r.state = 'SENT'
			   where f.tenant_id = p.tenant_id and f.problem_id = p.case_id) as told
			from problem p join service_case c on c.tenant_id = p.tenant_id and c.id = p.case_id
			cross join lateral (
			  select cast(count(*) as int) as children,
			    cast(count(*) filter (where a.status not in ('RESOLVED', 'CLOSED')) as int) as open
			  from case_link l join service_case a on a.tenant_id = l.tenant_id and a.id = l.from_id
			  where l.tenant_id = p.tenant_id and l.to_id = p.case_id and l.kind = 'CHILD_OF') k
			where p.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	ProblemStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it was none before. */
	boolean mark(UUID caseId, Problem.Kind kind, Instant now) {
		return sql("""
				insert into problem (tenant_id, case_id, kind, marked_at) values (:tenant, :case, :kind, :now)
				on conflict (tenant_id, case_id) do update set kind = excluded.kind where problem.kind <> excluded.kind
				""").param("case", caseId).param("kind", kind.name()).param("now", Timestamp.from(now)).update() > 0;
	}

	Optional<Problem> find(UUID caseId) {
		return sql(SELECT + " and p.case_id = :case").param("case", caseId)
			.query(RecordRows.of(Problem.class))
			.optional();
	}

	List<Problem> latest(int limit) {
		return sql(SELECT + " order by (c.status = 'CLOSED'), p.marked_at desc limit :limit").param("limit", limit)
			.query(RecordRows.of(Problem.class))
			.list();
	}

	List<Affected> children(UUID problem) {
		return sql("""
				select c.id as case_id, c.number, c.subject, c.status, c.customer_id, c.opened_at, '' as why
				from case_link l join service_case c on c.tenant_id = l.tenant_id and c.id = l.from_id
				where l.tenant_id = :tenant and l.to_id = :problem and l.kind = 'CHILD_OF'
				order by c.opened_at desc, c.id
				""").param("problem", problem).query(RecordRows.of(Affected.class)).list();
	}

	/**
	 * Which of some cases may become children: open, no child of anything, and not the
	 * problem.
	 */
	List<UUID> free(UUID problem, List<UUID> cases) {
		return sql("""
				select c.id from service_case c
				where c.tenant_id = :tenant and c.id = any(:cases) and c.id <> :problem and c.merged_into is null
				  and not exists (select from case_link l where l.tenant_id = c.tenant_id and l.from_id = c.id
				                  and l.kind = 'CHILD_OF')
				""").param("problem", problem).param("cases", cases.toArray(UUID[]::new)).query(UUID.class).list();
	}

	/** Open cases like the problem and those that it gathered. */
	List<Affected> alike(UUID problem, Instant now, int limit) {
		return sql(
				"""
						with family as (
						  select cast(:problem as uuid) as id
						  union select from_id from case_link where tenant_id = :tenant and to_id = :problem and kind = 'CHILD_OF'),
						by_reference as (
						  select distinct o.case_id from case_reference r
						  join case_reference o on o.tenant_id = r.tenant_id and o.value = r.value
						  where r.tenant_id = :tenant and r.case_id in (select id from family))
						select c.id as case_id, c.number, c.subject, c.status, c.customer_id, c.opened_at,
						  case when c.id in (select case_id from by_reference) then 'REFERENCE' else 'CATEGORY' end as why
						from service_case c join service_case p on p.tenant_id = c.tenant_id and p.id = :problem
						where c.tenant_id = :tenant and c.status in ('NEW', 'OPEN', 'WAITING') and c.merged_into is null
						  and c.opened_at >= :known and c.id not in (select id from family)
						  and (c.id in (select case_id from by_reference) or (c.category = p.category and c.opened_at >= :recent))
						  and not exists (select from case_link l where l.tenant_id = c.tenant_id and l.from_id = c.id
						                  and l.kind = 'CHILD_OF')
						order by why desc, c.opened_at desc, c.id limit :limit
						""")
			.param("problem", problem)
			.param("known", Timestamp.from(now.minus(KNOWN)))
			.param("recent", Timestamp.from(now.minus(RECENT)))
			.param("limit", limit)
			.query(RecordRows.of(Affected.class))
			.list();
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

}
