package app.wayside.customers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.people.Agency;
import app.wayside.people.PeopleTest;
import app.wayside.privacy.PersonalData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class MergesTest {

	@Autowired
	Customers customers;

	@Autowired
	Contacts contacts;

	@Autowired
	Merges merges;

	@Autowired
	Duplicates duplicates;

	@Autowired
	LookingAlike looking;

	@Autowired
	CustomerSearch search;

	@Autowired
	List<PersonalData> kept;

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
	void joined_both_ids_mean_the_one_that_stays() {
		CustomerId stays = person("Li Na", "li.na@example.com");
		CustomerId other = person("李娜", "lina@example.org");
		merge(stays, other, Set.of(CustomerField.PREFERENCES));

		CustomerDetails read = this.agency.wayside(() -> this.customers.details(other));
		assertThat(read.id()).isEqualTo(stays);
		assertThat(read.profile().displayName()).isEqualTo("Li Na");
		assertThat(read.profile().preferences()).isEqualTo("Likes 李娜");
		assertThat(read.contacts()).extracting(Contact::address)
			.containsExactly("li.na@example.com", "lina@example.org");
		assertThat(read.contacts()).extracting(Contact::preferred).containsExactly(true, false);
		assertThat(this.agency.wayside(() -> this.customers.find(other)).orElseThrow().displayName())
			.isEqualTo("Li Na");
		assertThat(meet("lina@example.org")).isEqualTo(stays);
		assertThat(names("李")).containsExactly("Li Na");
		assertThat(names("lina@example.o")).containsExactly("Li Na");
		assertThat(this.agency.historyOf(stays.value())).contains("customer.merged");
	}

	@Test
	void whatever_is_joined_and_parted_is_in_the_end_as_it_was() {
		for (long seed = 1; seed <= 12; seed++) {
			Random random = new Random(seed);
			List<CustomerId> all = new ArrayList<>();
			for (int number = 0; number < 5; number++) {
				all.add(person("Traveller " + seed + " " + number, "t" + seed + "." + number + "@example.com"));
			}
			List<String> before = everything();
			List<Merge> standing = new ArrayList<>();
			for (int step = 0; step < 4; step++) {
				CustomerId one = rootOf(all.get(random.nextInt(5)));
				CustomerId other = rootOf(all.get(random.nextInt(5)));
				if (!one.equals(other)) {
					MergeId id = merge(one, other, some(random));
					standing.add(new Merge(id, one, other, "", List.of(), java.time.Instant.EPOCH, ""));
				}
			}
			assertThat(everything()).isNotEqualTo(before);
			while (!standing.isEmpty()) {
				Merge merge = standing.remove(random.nextInt(standing.size()));
				this.agency.by(Actor.WAYSIDE, () -> this.merges.undo(merge.survivor(), merge.id()));
			}
			assertThat(everything()).isEqualTo(before);
		}
	}

	@Test
	void what_came_since_stays_with_the_one_that_stayed() {
		CustomerId stays = person("Li Na", "li.na@example.com");
		CustomerId other = person("Na Li", "lina@example.org");
		MergeId merge = merge(stays, other, Set.of(CustomerField.DISPLAY_NAME));
		this.agency.by(Actor.WAYSIDE, () -> {
			this.contacts.add(other, ContactKind.PHONE, "+86 138 1234 2210");
			CustomerDetails now = this.customers.details(stays);
			this.customers.change(other,
					new Profile(now.profile().displayName(), "", "", "zh-CN", "UTC", null, "Aisle"), now.version());
			this.merges.undo(other, merge);
		});
		CustomerDetails left = this.agency.wayside(() -> this.customers.details(stays));
		assertThat(left.profile().displayName()).isEqualTo("Li Na");
		assertThat(left.profile().preferences()).isEqualTo("Aisle");
		assertThat(left.contacts()).extracting(Contact::address).containsExactly("li.na@example.com", "+8613812342210");
		assertThat(this.agency.wayside(() -> this.contacts.of(other))).extracting(Contact::address)
			.containsExactly("lina@example.org");
		assertThat(meet("lina@example.org")).isEqualTo(other);
	}

	@Test
	void asked_twice_it_is_one_merge_and_taken_back_twice_nothing_more_happens() {
		CustomerId stays = person("Li Na", "li.na@example.com");
		CustomerId other = person("Na Li", "lina@example.org");
		MergeId merge = merge(stays, other, Set.of());
		assertThat(merge(stays, other, Set.of())).isEqualTo(merge);
		this.agency.by(Actor.WAYSIDE, () -> {
			this.merges.undo(stays, merge);
			this.merges.undo(stays, merge);
		});
		assertThat(this.agency.historyOf(stays.value())).filteredOn("customer.unmerged"::equals).hasSize(1);
		assertThat(this.agency.historyOf(stays.value())).filteredOn("customer.merged"::equals).hasSize(1);
	}

	@Test
	void what_cannot_be_joined_is_refused() {
		CustomerId one = person("Li Na", "li.na@example.com");
		CustomerId two = person("Na Li", "lina@example.org");
		CustomerId three = person("L. Na", "l.na@example.net");
		CustomerId company = this.agency.wayside(() -> this.customers.create(new NewCustomer(Kind.COMPANY,
				Tier.STANDARD, new Profile("Li Na Travel", "", "", "en", "UTC", null, ""), List.of())));
		assertThatThrownBy(() -> merge(one, company, Set.of())).isInstanceOf(MergeOfKinds.class);
		assertThatThrownBy(() -> merge(one, one, Set.of())).isInstanceOf(MergedWithSelf.class);
		assertThatThrownBy(() -> this.agency
			.wayside(() -> this.merges.merge(new MergeRequest(one, two, Set.of(), new MergeRequest.Versions(7, null)))))
			.isInstanceOf(CustomerChangedMeanwhile.class);
		MergeId merge = merge(one, two, Set.of());
		assertThatThrownBy(() -> merge(two, one, Set.of())).isInstanceOf(MergedWithSelf.class);
		assertThatThrownBy(() -> merge(three, two, Set.of())).isInstanceOf(MergedAlready.class);
		assertThatThrownBy(() -> merge(two, three, Set.of())).isInstanceOf(MergedAlready.class);
		assertThatThrownBy(() -> this.agency.wayside(() -> {
			this.merges.undo(three, merge);
			return null;
		})).isInstanceOf(MergeNotFound.class);
		erase(three);
		assertThatThrownBy(() -> merge(one, three, Set.of())).isInstanceOf(CustomerIsErased.class);
	}

	@Test
	void another_tenant_and_whoever_may_not_edit_join_nobody() {
		CustomerId one = person("Li Na", "li.na@example.com");
		CustomerId two = person("Na Li", "lina@example.org");
		Agency elsewhere = Agency.found(this.jdbc, this.transactions, this.log);
		MergeRequest wanted = new MergeRequest(one, two, Set.of(), new MergeRequest.Versions(0, 0));
		assertThatThrownBy(() -> elsewhere.wayside(() -> this.merges.merge(wanted)))
			.isInstanceOf(CustomerNotFound.class);
		Actor.Staff agent = this.agency.hires("Agent", Permission.READ_CUSTOMERS);
		assertThatThrownBy(() -> this.agency.as(agent, () -> this.merges.merge(wanted))).isInstanceOf(NotAllowed.class);
	}

	@Test
	void a_pair_is_suggested_with_reasons_told_apart_and_taken_back() {
		CustomerId one = person("Li Na", "li.na@example.com");
		CustomerId two = person("李娜", "li.na@example.org");
		look(one, two);
		Suggestion found = this.agency.wayside(() -> this.duplicates.of(one)).getFirst();
		assertThat(found.besides(one).id()).isEqualTo(two);
		assertThat(found.reasons()).extracting(Reason::ground)
			.containsExactly(Ground.NAME_IN_OTHER_SCRIPT, Ground.RARE_NAME, Ground.MAIL_NAME);
		assertThat(found.score()).isEqualTo(77);
		assertThat(this.agency.wayside(() -> this.duplicates.open(null, 10)).items()).hasSize(1);

		this.agency.by(Actor.WAYSIDE, () -> this.duplicates.tellApart(two, one));
		look(one, two);
		assertThat(this.agency.wayside(() -> this.duplicates.open(null, 10)).items()).isEmpty();
		assertThat(this.agency.wayside(() -> this.duplicates.toldApart(10))).hasSize(1);

		this.agency.by(Actor.WAYSIDE, () -> this.duplicates.takeBack(one, two));
		assertThat(this.agency.wayside(() -> this.duplicates.of(two))).hasSize(1);
		merge(one, two, Set.of());
		assertThat(this.agency.wayside(() -> this.duplicates.of(one))).isEmpty();
	}

	@Test
	void the_list_of_pairs_goes_on_without_a_gap_or_a_double() {
		for (int number = 0; number < 7; number++) {
			look(person("Person Unusual" + number, "a" + number + "@example.com"),
					person("Unusual" + number + " Person", "b" + number + "@example.com"));
		}
		List<UUID> seen = new ArrayList<>();
		SuggestionSlice.Place after = null;
		do {
			SuggestionSlice.Place begin = after;
			SuggestionSlice slice = this.agency.wayside(() -> this.duplicates.open(begin, 3));
			slice.items().forEach((pair) -> seen.add(pair.one().id().value()));
			after = (slice.next() != null) ? SuggestionSlice.Place.of(slice.next().text()) : null;
		}
		while (after != null);
		assertThat(seen).hasSize(7).doesNotHaveDuplicates();
	}

	@Test
	void han_names_are_found_in_latin_letters() {
		CustomerId id = person("李小龙", "x@example.com");
		look(id);
		for (String typed : List.of("lixiaolong", "li xiao", "lxl", "long li", "小龙")) {
			assertThat(names(typed)).as(typed).containsExactly("李小龙");
		}
	}

	@Test
	void an_erasure_forgets_what_was_kept_for_joining() {
		CustomerId one = person("Li Na", "li.na@example.com");
		CustomerId two = person("李娜", "li.na@example.org");
		look(one, two);
		merge(one, two, Set.of(CustomerField.DISPLAY_NAME));
		erase(one);
		erase(two);
		Integer pairs = this.agency.wayside(() -> this.transactions
			.execute((status) -> this.jdbc.sql("select count(*) from customer_duplicate where tenant_id = :tenant")
				.param("tenant", this.agency.tenant().value())
				.query(Integer.class)
				.single()));
		assertThat(pairs).isZero();
		assertThat(String.join("\n", everything())).doesNotContain("Li Na", "李娜", "li.na@");
	}

	private List<String> everything() {
		return this.agency.wayside(() -> this.transactions.execute((status) -> this.jdbc
			.sql("""
					select 'customer ' || cast(to_jsonb(c) - 'version' - 'changed_at' as text) from customer c where tenant_id = :tenant
					union all
					select 'contact ' || cast(to_jsonb(c) as text) from customer_contact c where tenant_id = :tenant
					union all
					select 'merge ' || cast(to_jsonb(c) as text) from customer_merge c where tenant_id = :tenant and undone_at is null
					order by 1
					""")
			.param("tenant", this.agency.tenant().value())
			.query(String.class)
			.list()));
	}

	private static Set<CustomerField> some(Random random) {
		Set<CustomerField> some = EnumSet.noneOf(CustomerField.class);
		for (CustomerField field : CustomerField.values()) {
			if (random.nextBoolean()) {
				some.add(field);
			}
		}
		return some;
	}

	private void look(CustomerId... ids) {
		for (CustomerId id : ids) {
			this.agency.by(Actor.WAYSIDE,
					() -> this.transactions.executeWithoutResult((status) -> this.looking.look(id)));
		}
	}

	private void erase(CustomerId id) {
		this.agency.by(Actor.WAYSIDE, () -> this.transactions
			.executeWithoutResult((status) -> this.kept.forEach((module) -> module.erase(id.value()))));
	}

	private CustomerId rootOf(CustomerId id) {
		return this.agency.wayside(() -> this.customers.idsOf(id)).getFirst();
	}

	private MergeId merge(CustomerId stays, CustomerId other, Set<CustomerField> chosen) {
		return this.agency.wayside(() -> this.merges.merge(new MergeRequest(stays, other, chosen,
				new MergeRequest.Versions(this.customers.details(stays).version(), null))));
	}

	private CustomerId meet(String address) {
		return this.agency.wayside(() -> this.customers.meet(new Encounter(ContactKind.EMAIL, address, "", "en")));
	}

	private CustomerId person(String name, String mail) {
		return this.agency.wayside(() -> this.customers.create(new NewCustomer(Kind.PERSON, Tier.STANDARD,
				new Profile(name, "", "", "en", "UTC", null, "Likes " + name),
				List.of(new NewCustomer.Address(ContactKind.EMAIL, mail)))));
	}

	private List<String> names(String text) {
		return this.agency.wayside(() -> this.search.list(CustomerFilter.named(text), null, 50))
			.items()
			.stream()
			.map(CustomerSummary::displayName)
			.toList();
	}

}
