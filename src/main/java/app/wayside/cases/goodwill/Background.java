package app.wayside.cases.goodwill;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Facts;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was given before, on a case and to its customer, under whichever profile. */
@Component
class Background {

	private static final Duration A_YEAR = Duration.ofDays(365);

	private static final String STANDING = """
			from goodwill_entry g join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
			where g.tenant_id = :tenant and g.reverses is null and g.at > :since
			  and not exists (select from goodwill_entry b where b.tenant_id = g.tenant_id and b.reverses = g.id)
			""";

	private final CaseDetails cases;

	private final Customers customers;

	private final JdbcClient jdbc;

	private final Facts facts;

	Background(CaseDetails cases, Customers customers, JdbcClient jdbc, Facts facts) {
		this.cases = cases;
		this.customers = customers;
		this.jdbc = jdbc;
		this.facts = facts;
	}

	/**
	 * A case, as far as goodwill goes.
	 *
	 * @param id of it
	 * @param openedAt when it opened
	 * @param customer whose it is
	 * @param same all profiles of that customer
	 */
	record About(CaseId id, Instant openedAt, CustomerId customer, List<UUID> same) {
	}

	About about(CaseId id) {
		CaseDetail detail = this.cases.get(id);
		return new About(id, detail.openedAt(), detail.customerId(),
				this.customers.idsOf(detail.customerId()).stream().map(CustomerId::value).toList());
	}

	/** Nobody else gives to this customer until the transaction ends. */
	void lock(About about) {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:customer, 250))) locked")
			.param("customer", about.same().getFirst().toString())
			.query(Integer.class)
			.single();
	}

	/** What was given in each currency, or waits to be. */
	List<Allowance.Spent> spent(About about) {
		return this.jdbc.sql("""
				select cast(s.currency as text) as currency,
				  coalesce(sum(s.amount) filter (where s.case_id = :case), 0) as on_case,
				  coalesce(sum(s.amount) filter (where s.at > :since), 0) as to_customer
				from (
				  select g.case_id, g.cost_currency as currency, g.cost_amount as amount, g.at from goodwill_entry g
				  join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
				  where g.tenant_id = :tenant and c.customer_id = any(:customers) and g.reverses is null
				    and not exists (select from goodwill_entry b where b.tenant_id = g.tenant_id and b.reverses = g.id)
				  union all
				  select q.case_id, q.cost_currency, q.cost_amount, q.asked_at from goodwill_request q
				  join service_case c on c.tenant_id = q.tenant_id and c.id = q.case_id
				  where q.tenant_id = :tenant and c.customer_id = any(:customers) and q.state = 'WAITING') s
				group by s.currency
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", about.id().value())
			.param("customers", array(about.same()))
			.param("since", Timestamp.from(aYearAgo()))
			.query(RecordRows.of(Allowance.Spent.class))
			.list();
	}

	Hints.Known known(About about) {
		return new Hints.Known(about.id().value(), about.openedAt(), this.customers.details(about.customer()).created(),
				given(about.same()), bookings(about.id()));
	}

	private List<Hints.Earlier> given(List<UUID> same) {
		return this.jdbc
			.sql("select g.case_id, c.number, g.cost_amount, g.cost_currency, '' as booking " + STANDING
					+ " and c.customer_id = any(:customers) order by g.at desc, g.id limit 50")
			.param("tenant", Tenancy.current().value())
			.param("since", Timestamp.from(aYearAgo()))
			.param("customers", array(same))
			.query(RecordRows.of(Hints.Earlier.class))
			.list();
	}

	private List<Hints.Earlier> bookings(CaseId id) {
		return this.jdbc.sql("select g.case_id, c.number, g.cost_amount, g.cost_currency, o.value as booking " + """
				from case_reference m
				join case_reference o on o.tenant_id = m.tenant_id and o.kind = m.kind and o.value = m.value
				  and o.case_id <> m.case_id
				join goodwill_entry g on g.tenant_id = o.tenant_id and g.case_id = o.case_id
				join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
				where m.tenant_id = :tenant and m.case_id = :case and g.reverses is null and g.at > :since
				  and not exists (select from goodwill_entry b where b.tenant_id = g.tenant_id and b.reverses = g.id)
				order by g.at desc, g.id limit 5
				""")
			.param("tenant", Tenancy.current().value())
			.param("since", Timestamp.from(aYearAgo()))
			.param("case", id.value())
			.query(RecordRows.of(Hints.Earlier.class))
			.list();
	}

	private static UUID[] array(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	private Instant aYearAgo() {
		return this.facts.now().at().minus(A_YEAR);
	}

}
