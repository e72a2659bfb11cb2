package app.wayside.tenancy;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every table, tried as its own tenant, as another and as nobody. */
@WaysideTest
class TenantWallTest {

	/** What the libraries keep for all tenants together: ids, no personal data. */
	private static final Set<String> EXEMPT = Set.of("flyway_schema_history", "event_publication", "spring_session",
			"spring_session_attributes", "scheduled_tasks", "sign_in_throttle");

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Companies companies;

	TenantWallTest(JdbcClient jdbc, TransactionTemplate transactions, Companies companies) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.companies = companies;
	}

	@Test
	void every_table_that_is_not_exempt_is_walled_even_for_its_owner() {
		List<String> open = this.jdbc.sql("""
				select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = 'public' and c.relkind in ('r', 'p')
				  and not (c.relrowsecurity and c.relforcerowsecurity
				           and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_wall'))
				""").query(String.class).list();

		assertThat(EXEMPT).containsAll(open);
	}

	@Test
	void the_tenant_leads_every_key() {
		List<String> keys = this.jdbc.sql("""
				select c.relname || '.' || i.relname from pg_index x
				join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
				join pg_namespace n on n.oid = c.relnamespace
				join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
				where n.nspname = 'public' and x.indisprimary and a.attname <> 'tenant_id'
				""").query(String.class).list();

		assertThat(keys).allMatch((key) -> EXEMPT.contains(key.substring(0, key.indexOf('.'))));
	}

	@Test
	void no_table_shows_a_row_to_nobody_or_to_another_tenant() {
		Company company = this.companies.create();
		TenantId stranger = new TenantId(Ids.next());
		TreeMap<String, Long> seen = new TreeMap<>();
		for (String table : tables()) {
			assertThat(count(table)).as("%s to nobody", table).isZero();
			assertThat(as(stranger, table)).as("%s to a stranger", table).isZero();
			seen.put(table, as(company.tenant(), table));
		}
		assertThat(seen).containsEntry("tenant", 1L)
			.hasEntrySatisfying("staff", (rows) -> assertThat(rows).isPositive());
	}

	@Test
	void no_table_takes_a_change_or_a_removal_from_a_stranger() {
		Company company = this.companies.create();
		TenantId stranger = new TenantId(Ids.next());
		for (String table : tables()) {
			long before = as(company.tenant(), table);
			assertThat(change(stranger, "update %s set tenant_id = tenant_id".formatted(table))).as("update %s", table)
				.isZero();
			assertThat(change(stranger, "delete from %s".formatted(table))).as("delete from %s", table).isZero();
			assertThat(as(company.tenant(), table)).as(table).isEqualTo(before);
		}
	}

	@Test
	void no_table_takes_a_row_for_another_tenant() {
		Company company = this.companies.create();
		Company other = this.companies.create();
		for (String table : tables()) {
			long moved = change(company.tenant(),
					"update %s set tenant_id = '%s'".formatted(table, other.tenant().value()));
			assertThat(moved).as("rows of %s moved to another tenant", table).isZero();
		}
	}

	@Test
	void the_application_owns_no_table_and_steps_over_no_wall() {
		assertThat(this.jdbc.sql("select current_user").query(String.class).single()).isEqualTo("wayside_app");
		assertThat(this.jdbc.sql("""
				select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) = current_user
				""").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
	}

	private List<String> tables() {
		return this.jdbc.sql("""
				select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
				""").query(String.class).list().stream().filter((table) -> !EXEMPT.contains(table)).toList();
	}

	private long as(TenantId tenant, String table) {
		return ScopedValueCall.as(tenant, () -> count(table));
	}

	private long count(String table) {
		return java.util.Objects.requireNonNull(this.transactions
			.execute((status) -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
	}

	/** How many rows were changed; none where it was refused. Nothing of it stays. */
	private long change(TenantId tenant, String sql) {
		return ScopedValueCall.as(tenant, () -> {
			try {
				return java.util.Objects.requireNonNull(this.transactions.execute((status) -> {
					status.setRollbackOnly();
					return (long) this.jdbc.sql(sql).update();
				}));
			}
			catch (org.springframework.dao.DataAccessException ex) {
				return 0L;
			}
		});
	}

	/** Binds a tenant without a checked exception. */
	private static final class ScopedValueCall {

		static long as(TenantId tenant, java.util.concurrent.Callable<Long> work) {
			try {
				return Tenancy.as(tenant, work);
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
