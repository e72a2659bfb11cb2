package app.wayside.tenancy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TenancyModuleTest {

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Companies companies;

	TenancyModuleTest(JdbcClient jdbc, TransactionTemplate transactions, Companies companies) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.companies = companies;
	}

	@Test
	void a_transaction_shows_the_rows_of_the_tenant_being_served_and_without_one_none() throws Exception {
		Company ours = this.companies.create();
		Company theirs = this.companies.create();

		assertThat(Tenancy.as(ours.tenant(), this::tenants)).containsExactly(ours.tenant().value());
		assertThat(Tenancy.as(theirs.tenant(), this::tenants)).containsExactly(theirs.tenant().value());
		assertThat(tenants()).isEmpty();
	}

	private List<UUID> tenants() {
		return Objects.requireNonNull(this.transactions
			.execute((status) -> this.jdbc.sql("select distinct tenant_id from staff").query(UUID.class).list()));
	}

}
