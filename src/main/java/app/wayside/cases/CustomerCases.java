package app.wayside.cases;

import java.util.List;
import java.util.Optional;

import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer's own page tells of cases, beside the list of those he wrote. */
@Service
@Transactional(readOnly = true)
public class CustomerCases {

	private final JdbcClient jdbc;

	CustomerCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The case of a customer whose clock runs out first, of those that are not over. */
	@Allowed(Permission.READ_CASES)
	public Optional<CaseRow> nextDue(CustomerId customer) {
		return this.jdbc.sql(CaseLists.COLUMNS + """
				       cast(due_at as text) as sort_key
				from service_case c
				where c.tenant_id = :tenant and customer_id = any(same_customer(:customer))
				  and status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED') and due_at is not null
				order by due_at, c.id
				limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(CaseRow.class))
			.optional();
	}

	/** The cases of others in which a customer has a role, the latest first. */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> withRole(CustomerId customer, int limit) {
		return this.jdbc.sql(CaseLists.COLUMNS + """
				       cast(opened_at as text) as sort_key
				from service_case c
				where c.tenant_id = :tenant and c.id in (
				  select p.case_id from case_party p
				  where p.tenant_id = :tenant and p.customer_id = any(same_customer(:customer)))
				order by opened_at desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("limit", limit)
			.query(RecordRows.of(CaseRow.class))
			.list();
	}

}
