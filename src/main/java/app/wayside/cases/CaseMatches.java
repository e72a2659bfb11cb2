package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases fit a condition, asked of single cases and not for a page. A condition is a
 * filter that goes by facts: what words are found changes a moment after they are
 * written.
 */
@Service
@Transactional(readOnly = true)
public class CaseMatches {

	private static final UUID NOBODY = new UUID(0, 0);

	private static final int QUIET_AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final CaseFilters filters;

	private final Customers customers;

	CaseMatches(JdbcClient jdbc, CaseFilters filters, Customers customers) {
		this.jdbc = jdbc;
		this.filters = filters;
		this.customers = customers;
	}

	/**
	 * A case that fits.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param subject of its first message
	 * @param customerId whose it is
	 */
	public record Match(UUID id, String number, String subject, UUID customerId) {
	}

	/**
	 * The last cases.
	 *
	 * @param looked at so many
	 * @param matches those of them that fit, the latest first
	 */
	public record Tried(int looked, List<Match> matches) {
	}

	/**
	 * A case about which nobody has written.
	 *
	 * @param id of it
	 * @param since when, UTC
	 */
	public record Quiet(UUID id, Instant since) {
	}

	/**
	 * A condition as it is kept.
	 * @throws FilterNotUnderstood where it is not
	 * @throws FieldFault where it goes by words
	 */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	public String written(String condition) {
		CaseFilter filter = filter(condition);
		if (!filter.query().isEmpty() || filter.findsNothing() || !filter.without().isEmpty()) {
			throw new FieldFault("condition", "cases.automation.refusal.words");
		}
		return this.filters.understood(condition).written();
	}

	/** Whether a case fits as it stands. */
	@Allowed(Permission.READ_CASES)
	public boolean fits(CaseId id, String condition) {
		CaseFilter filter = filter(condition);
		return bind(filter, "select exists (select from service_case c where c.tenant_id = :tenant and c.id = :id"
				+ filter.sql() + ")")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Which of the last cases fit as they stand.
	 * @param quietSince only open ones about which nobody has written since; none for any
	 */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	public Tried amongTheLast(String condition, int looked, @Nullable Instant quietSince) {
		CaseFilter filter = filter(condition);
		List<Match> matches = bind(filter, """
				with last as (
				  select * from service_case where tenant_id = :tenant order by opened_at desc, id desc limit :looked
				)
				select c.id, c.number, c.subject, c.customer_id from last c
				where (cast(:quiet as timestamptz) is null
				       or (c.last_at <= :quiet and c.status in ('NEW', 'OPEN', 'WAITING')))""" + filter.sql() + """

				order by c.opened_at desc, c.id desc
				""").param("looked", looked)
			.param("quiet", (quietSince != null) ? Timestamp.from(quietSince) : null)
			.query(RecordRows.of(Match.class))
			.list();
		int stood = this.jdbc
			.sql("""
					select cast(count(*) as int) from (select from service_case where tenant_id = :tenant limit :looked) looked_at
					""")
			.param("tenant", Tenancy.current().value())
			.param("looked", looked)
			.query(Integer.class)
			.single();
		return new Tried(stood, matches);
	}

	/**
	 * Where the customers of some cases are written to; who has no address is left out.
	 */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	public List<String> recipients(List<Match> matches) {
		return this.customers.findAll(matches.stream().map(Match::customerId).distinct().map(CustomerId::new).toList())
			.stream()
			.map(CustomerSummary::email)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/**
	 * Open cases that fit, that have been here since before a moment, about which nobody
	 * has written since then, and on which an automation has not acted for it. What came
	 * from another desk is quiet from when it came.
	 */
	@Allowed(Permission.READ_CASES)
	public List<Quiet> quiet(String condition, Instant since, UUID automation) {
		CaseFilter filter = filter(condition);
		return bind(filter, """
				select c.id, c.last_at as since from service_case c
				where c.tenant_id = :tenant and c.status in ('NEW', 'OPEN', 'WAITING') and c.last_at <= :since
				  and c.id < :came
				  and not exists (select from automation_run r
				                  where r.tenant_id = c.tenant_id and r.automation_id = :automation
				                    and r.case_id = c.id and r.at >= c.last_at)""" + filter.sql() + """

				order by c.last_at, c.id
				limit :most
				""").param("since", Timestamp.from(since))
			.param("came", Ids.first(since))
			.param("automation", automation)
			.param("most", QUIET_AT_ONCE)
			.query(RecordRows.of(Quiet.class))
			.list();
	}

	private CaseFilter filter(String condition) {
		return this.filters.forReader(this.filters.understood(condition));
	}

	private StatementSpec bind(CaseFilter filter, String sql) {
		UUID acting = Acting.current().id();
		return filter.bind(this.jdbc.sql(sql))
			.param("tenant", Tenancy.current().value())
			.param("staff", (acting != null) ? acting : NOBODY);
	}

}
