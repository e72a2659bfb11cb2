package app.wayside.customers;

import app.wayside.identity.Actor;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CustomersModuleTest {

	private final Customers customers;

	private final Company company;

	CustomersModuleTest(Customers customers, Companies companies) {
		this.customers = customers;
		this.company = companies.create();
	}

	@Test
	void whoever_writes_twice_is_one_customer_however_he_writes_his_address() {
		CustomerId first = meet("Li.Na@Example.com", "李娜");
		CustomerId again = meet(" li.na@example.COM ", "Li Na");

		assertThat(again).isEqualTo(first).isNotEqualTo(meet("budi@example.com", "Budi Santoso"));
		assertThat(this.company.as("Ratna", () -> this.customers.find(first)).orElseThrow().displayName())
			.isEqualTo("李娜");
	}

	private CustomerId meet(String address, String name) {
		return this.company.as(Actor.WAYSIDE,
				() -> this.customers.meet(new Encounter(ContactKind.EMAIL, address, name, "zh-CN")));
	}

}
