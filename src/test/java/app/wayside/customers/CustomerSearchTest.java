package app.wayside.customers;

import java.util.ArrayList;
import java.util.List;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.people.Agency;
import app.wayside.people.PeopleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class CustomerSearchTest {

	@Autowired
	Customers customers;

	@Autowired
	CustomerSearch search;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	EventLog log;

	Agency agency;

	@BeforeEach
	void an_agency() {
		this.agency = Agency.found(this.jdbc, this.transactions, this.log);
	}

	@Test
	void any_word_of_a_name_in_any_script_finds() {
		create("Li Na", "李娜", "en", null);
		create("Zbigniew Brzęczyszczykiewicz", "", "pl", null);
		create("Anna Berg", "", "en", null);
		assertThat(names("na")).containsExactly("Li Na");
		assertThat(names("李")).containsExactly("Li Na");
		assertThat(names("娜")).containsExactly("Li Na");
		assertThat(names("brze")).containsExactly("Zbigniew Brzęczyszczykiewicz");
		assertThat(names("Zbig BRZĘ")).containsExactly("Zbigniew Brzęczyszczykiewicz");
		assertThat(names("an")).containsExactly("Anna Berg");
		assertThat(names("berg li")).isEmpty();
		assertThat(names("%")).isEmpty();
	}

	@Test
	void the_beginning_of_an_address_finds() {
		CustomerId anna = create("Anna Berg", "", "en", null);
		this.agency.by(Actor.WAYSIDE, () -> {
			this.contactsOf(anna, ContactKind.EMAIL, "a.berg@orchard.example");
			this.contactsOf(anna, ContactKind.PHONE, "+65 9123 4567");
		});
		assertThat(names("a.berg@orch")).containsExactly("Anna Berg");
		assertThat(names("+65 9123")).containsExactly("Anna Berg");
		assertThat(names("0065 9123")).containsExactly("Anna Berg");
	}

	@Test
	void what_they_are_narrows() {
		CustomerId orchard = this.agency.wayside(() -> this.customers.create(new NewCustomer(Kind.COMPANY, Tier.GOLD,
				new Profile("Orchard Metals Ltd", "", "", "en", "UTC", null, ""), List.of())));
		create("Anna Berg", "", "de-DE", orchard);
		create("Li Na", "李娜", "zh-CN", null);
		assertThat(names(new CustomerFilter(null, Kind.COMPANY, null, null, null)))
			.containsExactly("Orchard Metals Ltd");
		assertThat(names(new CustomerFilter(null, null, Tier.GOLD, null, null))).containsExactly("Orchard Metals Ltd");
		assertThat(names(new CustomerFilter(null, null, null, "zh", null))).containsExactly("Li Na");
		assertThat(names(CustomerFilter.of(orchard))).containsExactly("Anna Berg");
	}

	@Test
	void pages_follow_one_another_without_a_gap_or_a_double() {
		List<String> expected = new ArrayList<>();
		for (int number = 0; number < 25; number++) {
			String name = "Traveller " + (char) ('A' + number % 5);
			create(name, "", "en", null);
			expected.add(name);
		}
		List<String> seen = new ArrayList<>();
		CustomerId after = null;
		do {
			CustomerId begin = after;
			CustomerSlice slice = this.agency.wayside(() -> this.search.list(CustomerFilter.ALL, begin, 7));
			slice.items().forEach((customer) -> seen.add(customer.displayName()));
			after = slice.next();
		}
		while (after != null);
		assertThat(seen).isSorted().containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void another_tenant_finds_nobody_and_looking_needs_the_permission() {
		create("Anna Berg", "", "en", null);
		Agency other = Agency.found(this.jdbc, this.transactions, this.log);
		assertThat(other.wayside(() -> this.search.list(CustomerFilter.named("anna"), null, 10)).items()).isEmpty();
		Actor.Staff agent = this.agency.hires("Agent", Permission.READ_CASES);
		assertThatThrownBy(() -> this.agency.as(agent, () -> this.search.list(CustomerFilter.ALL, null, 10)))
			.isInstanceOf(NotAllowed.class);
	}

	@Test
	void behind_the_wall_a_word_is_still_found_by_its_index() {
		this.agency.wayside(() -> this.transactions.execute((status) -> this.jdbc
			.sql("""
					with made as (
					  insert into customer (tenant_id, id, kind, display_name, search_name, initials, language, zone, created_at,
					                        changed_at)
					  select :tenant, gen_random_uuid(), 'PERSON', 'Name ' || n, 'name ' || n, 'N', 'en', 'UTC', now(), now()
					  from generate_series(1, 20000) n
					  returning tenant_id, id, display_name
					)
					insert into customer_term select tenant_id, id, 'w' || md5(display_name) from made
					""")
			.param("tenant", this.agency.tenant().value())
			.update()));
		List<String> plan = this.agency.wayside(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				explain select customer_id from customer_term
				where tenant_id = :tenant and term >= 'wabc' and term < 'wabd'
				""").param("tenant", this.agency.tenant().value()).query(String.class).list()));
		assertThat(String.join("\n", plan)).contains("customer_term_begins")
			.containsPattern("Index Cond: .*term >= 'wabc'");
	}

	@Test
	void among_many_exactly_those_are_found_whom_all_words_find() {
		this.agency.wayside(() -> this.transactions.execute((status) -> this.jdbc
			.sql("""
					with made as (
					  insert into customer (tenant_id, id, kind, display_name, search_name, initials, language, zone, created_at,
					                        changed_at)
					  select :tenant, gen_random_uuid(), 'PERSON', 'Name ' || n, 'name ' || n, 'N', 'en', 'UTC', now(), now()
					  from generate_series(1, 20000) n
					  returning tenant_id, id, display_name
					), reached as (
					  insert into customer_contact (tenant_id, id, customer_id, kind, address, preferred, added_at)
					  select tenant_id, gen_random_uuid(), id, 'EMAIL', md5(display_name) || '@example.com', true, now() from made
					)
					insert into customer_term select tenant_id, id, 'w' || md5(display_name) from made
					union all select tenant_id, id, 'x' || md5(display_name) from made
					""")
			.param("tenant", this.agency.tenant().value())
			.update()));
		String last = "Name 20000";
		String words = this.agency.wayside(() -> this.transactions
			.execute((status) -> this.jdbc.sql("select 'w' || md5(:name) || ' x' || left(md5(:name), 6)")
				.param("name", last)
				.query(String.class)
				.single()));
		assertThat(names(words)).containsExactly(last);
		assertThat(names("wabc x")).allMatch((name) -> name.startsWith("Name ")).hasSizeLessThan(20);
		assertThat(names("w1 x2")).isEmpty();
	}

	@Autowired
	Contacts contacts;

	private void contactsOf(CustomerId customer, ContactKind kind, String address) {
		this.contacts.add(customer, kind, address);
	}

	private CustomerId create(String name, String nativeName, String language, @Nullable CustomerId company) {
		return this.agency.wayside(() -> this.customers.create(new NewCustomer(Kind.PERSON, Tier.STANDARD,
				new Profile(name, nativeName, "", language, "UTC", company, ""), List.of())));
	}

	private List<String> names(String text) {
		return names(CustomerFilter.named(text));
	}

	private List<String> names(CustomerFilter filter) {
		return this.agency.wayside(() -> this.search.list(filter, null, 50))
			.items()
			.stream()
			.map(CustomerSummary::displayName)
			.toList();
	}

}
