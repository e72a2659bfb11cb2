package app.wayside.customers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.people.Agency;
import app.wayside.privacy.Reveal;
import app.wayside.privacy.RevealReasonMissing;
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
class CustomersTest {

	@Autowired
	Customers customers;

	@Autowired
	Contacts contacts;

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
	void a_stranger_is_made_and_met_again() {
		CustomerId first = meet("Li.Na@Example.com", "李娜");
		CustomerId again = meet(" li.na@example.COM ", "Li Na");
		assertThat(again).isEqualTo(first);
		CustomerSummary summary = this.agency.wayside(() -> this.customers.find(first)).orElseThrow();
		assertThat(summary.displayName()).isEqualTo("李娜");
		assertThat(summary.nativeName()).isEqualTo("李娜");
		assertThat(summary.initials()).isEqualTo("李");
		assertThat(summary.email()).isEqualTo("li.na@example.com");
		assertThat(summary.language()).isEqualTo("zh-CN");
		assertThat(summary.zone()).isEqualTo("Asia/Singapore");
		assertThat(this.agency.historyOf(first.value())).containsExactly("customer.created");
	}

	@Test
	void a_stranger_without_a_name_is_called_after_his_address() {
		CustomerId id = meet("budi.santoso@example.com", "");
		assertThat(this.agency.wayside(() -> this.customers.find(id)).orElseThrow().displayName())
			.isEqualTo("budi.santoso");
	}

	@Test
	void many_who_meet_the_same_stranger_at_once_get_the_same_customer() throws Exception {
		for (int round = 0; round < 10; round++) {
			String address = "crowd" + round + "@example.com";
			Set<CustomerId> met = new HashSet<>();
			try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
				List<Callable<CustomerId>> meetings = IntStream.range(0, 12)
					.<Callable<CustomerId>>mapToObj((number) -> () -> meet(address, "Crowd " + number))
					.toList();
				for (Future<CustomerId> meeting : threads.invokeAll(meetings)) {
					met.add(meeting.get());
				}
			}
			assertThat(met).hasSize(1);
			assertThat(this.agency.historyOf(met.iterator().next().value())).containsExactly("customer.created");
		}
		assertThat(count("customer")).isEqualTo(10);
		assertThat(count("customer_contact")).isEqualTo(10);
	}

	@Test
	void another_tenant_sees_nothing_and_may_know_the_same_address() {
		CustomerId ours = meet("anna.berg@example.com", "Anna Berg");
		Agency other = Agency.found(this.jdbc, this.transactions, this.log);
		assertThat(other.wayside(() -> this.customers.find(ours))).isEmpty();
		assertThat(other.wayside(() -> this.customers.findAll(List.of(ours)))).isEmpty();
		assertThatThrownBy(() -> other.wayside(() -> this.customers.details(ours)))
			.isInstanceOf(CustomerNotFound.class);
		CustomerId theirs = other.wayside(
				() -> this.customers.meet(new Encounter(ContactKind.EMAIL, "anna.berg@example.com", "Anna", "en")));
		assertThat(theirs).isNotEqualTo(ours);
	}

	@Test
	void a_change_from_a_page_that_is_old_is_refused() {
		CustomerId id = meet("tomas@example.com", "Tomas Vidal");
		CustomerDetails read = this.agency.wayside(() -> this.customers.details(id));
		change(id, profile("Tomás Vidal", "es-ES", "Europe/Madrid"), read.version());
		assertThatThrownBy(() -> change(id, profile("Tom", "en", "UTC"), read.version()))
			.isInstanceOf(CustomerChangedMeanwhile.class);
		assertThat(this.agency.wayside(() -> this.customers.details(id)).profile().displayName())
			.isEqualTo("Tomás Vidal");
		assertThat(this.agency.historyOf(id.value())).containsExactly("customer.created", "customer.changed");
	}

	@Test
	void a_profile_without_a_name_with_a_strange_zone_or_language_is_refused() {
		CustomerId id = meet("karim@example.com", "Karim Haddad");
		assertThatThrownBy(() -> change(id, profile(" \u200b ", "en", "UTC"), 0)).isInstanceOf(NameMissing.class);
		assertThatThrownBy(() -> change(id, profile("Karim", "en", "Mars/Olympus"), 0))
			.isInstanceOf(ZoneNotValid.class);
		assertThatThrownBy(() -> change(id, profile("Karim", "english!", "UTC"), 0))
			.isInstanceOf(LanguageNotValid.class);
	}

	@Test
	void a_person_works_for_a_company_and_not_for_a_person() {
		CustomerId company = create(Kind.COMPANY, "Orchard Metals Ltd", null);
		CustomerId anna = create(Kind.PERSON, "Anna Berg", company);
		assertThat(this.agency.wayside(() -> this.customers.find(anna)).orElseThrow().companyName())
			.isEqualTo("Orchard Metals Ltd");
		assertThatThrownBy(() -> create(Kind.PERSON, "Priya Nair", anna)).isInstanceOf(NotACompany.class);
		assertThatThrownBy(() -> create(Kind.COMPANY, "Orchard Tools", company)).isInstanceOf(NotACompany.class);
	}

	@Test
	void an_address_has_one_holder_until_it_is_taken_away() {
		CustomerId anna = create(Kind.PERSON, "Anna Berg", null);
		CustomerId priya = create(Kind.PERSON, "Priya Nair", null);
		ContactId phone = add(anna, ContactKind.PHONE, "+65 9123-4567");
		assertThat(add(anna, ContactKind.PHONE, "0065 9123 4567")).isEqualTo(phone);
		assertThatThrownBy(() -> add(priya, ContactKind.PHONE, "+6591234567")).isInstanceOf(ContactTaken.class)
			.extracting((refusal) -> ((ContactTaken) refusal).arguments())
			.isEqualTo(new Object[] { "Anna Berg" });
		this.agency.by(Actor.WAYSIDE, () -> this.contacts.remove(anna, phone));
		assertThat(add(priya, ContactKind.PHONE, "+6591234567")).isNotEqualTo(phone);
	}

	@Test
	void the_first_address_is_preferred_until_another_is() {
		CustomerId anna = create(Kind.PERSON, "Anna Berg", null);
		ContactId work = add(anna, ContactKind.EMAIL, "anna@orchard.example");
		ContactId home = add(anna, ContactKind.EMAIL, "anna@home.example");
		assertThat(email(anna)).isEqualTo("anna@orchard.example");
		this.agency.by(Actor.WAYSIDE, () -> this.contacts.prefer(anna, home));
		assertThat(email(anna)).isEqualTo("anna@home.example");
		assertThat(this.agency.wayside(() -> this.contacts.of(anna))).extracting(Contact::id)
			.containsExactly(home, work);
	}

	@Test
	void an_address_from_which_mail_came_back_is_used_only_if_there_is_no_other() {
		CustomerId anna = create(Kind.PERSON, "Anna Berg", null);
		add(anna, ContactKind.EMAIL, "anna@gone.example");
		add(anna, ContactKind.EMAIL, "anna@home.example");
		this.agency.by(Actor.WAYSIDE, () -> {
			this.customers.addressBounced("Anna@Gone.example");
			this.customers.addressBounced("anna@gone.example");
			this.customers.addressBounced("nobody@gone.example");
		});
		assertThat(email(anna)).isEqualTo("anna@home.example");
		assertThat(this.agency.historyOf(anna.value())).filteredOn("customer.address-bounced"::equals).hasSize(1);
	}

	@Test
	void nonsense_is_not_an_address() {
		CustomerId anna = create(Kind.PERSON, "Anna Berg", null);
		assertThatThrownBy(() -> add(anna, ContactKind.EMAIL, "anna at home")).isInstanceOf(AddressNotValid.class);
		assertThatThrownBy(() -> add(anna, ContactKind.PHONE, "12a45")).isInstanceOf(AddressNotValid.class);
	}

	@Test
	void a_look_behind_the_mask_needs_a_reason_and_is_recorded() {
		CustomerId anna = create(Kind.PERSON, "Anna Berg", null);
		ContactId phone = add(anna, ContactKind.PHONE, "+8613812342210");
		Contact masked = this.agency.wayside(() -> this.contacts.of(anna)).getFirst();
		assertThat(masked.masked()).isEqualTo("+86138••••2210");
		var agent = this.agency.hires("Ratna Dewi", Permission.READ_CUSTOMERS);
		Subject about = new Subject("customer", anna.value());
		assertThatThrownBy(
				() -> this.agency.as(agent, () -> this.contacts.reveal(phone, new Reveal(about, "phone", " "))))
			.isInstanceOf(RevealReasonMissing.class);
		Contact shown = this.agency.as(agent,
				() -> this.contacts.reveal(phone, new Reveal(about, "phone", "I call her back")));
		assertThat(shown.address()).isEqualTo("+8613812342210");
		assertThat(this.agency.historyOf(anna.value())).endsWith("privacy.revealed");
		var stranger = this.agency.hires("Chen Wei", Permission.READ_CASES);
		assertThatThrownBy(() -> this.agency.as(stranger,
				() -> this.contacts.reveal(phone, new Reveal(about, "phone", "why not"))))
			.isInstanceOf(NotAllowed.class);
		assertThat(this.agency.historyOf(anna.value())).filteredOn("privacy.revealed"::equals).hasSize(1);
	}

	@Test
	void no_event_about_a_customer_holds_his_name_or_address() {
		CustomerId id = create(Kind.PERSON, "Zbigniew Brzęczyszczykiewicz", null);
		add(id, ContactKind.EMAIL, "zbigniew@example.com");
		change(id, profile("Zbigniew B", "pl", "Europe/Warsaw"), 0);
		String everything = String.join("\n",
				this.agency.wayside(() -> this.log.about(id.value()))
					.stream()
					.map((event) -> event.payload())
					.toList());
		assertThat(everything).doesNotContain("Zbigniew", "zbigniew").contains("displayName");
	}

	@Test
	void changing_needs_the_permission() {
		CustomerId id = meet("mei@example.com", "Mei Lin Chua");
		var reader = this.agency.hires("Reader", Permission.READ_CUSTOMERS);
		assertThatThrownBy(() -> this.agency.by(reader, () -> this.customers.moveTo(id, Tier.VIP)))
			.isInstanceOf(NotAllowed.class);
		var editor = this.agency.hires("Editor", Permission.EDIT_CUSTOMERS);
		this.agency.by(editor, () -> this.customers.moveTo(id, Tier.VIP));
		assertThat(this.agency.historyOf(id.value())).endsWith("customer.tier-changed");
	}

	private CustomerId meet(String address, String name) {
		return this.agency.wayside(() -> this.customers.meet(new Encounter(ContactKind.EMAIL, address, name, "zh-CN")));
	}

	private CustomerId create(Kind kind, String name, @Nullable CustomerId company) {
		return this.agency.wayside(() -> this.customers.create(new NewCustomer(kind, Tier.STANDARD,
				new Profile(name, "", "", "en", "Asia/Singapore", company, ""), List.of())));
	}

	private void change(CustomerId id, Profile profile, int version) {
		this.agency.by(Actor.WAYSIDE, () -> this.customers.change(id, profile, version));
	}

	private ContactId add(CustomerId customer, ContactKind kind, String address) {
		return this.agency.wayside(() -> this.contacts.add(customer, kind, address));
	}

	private @Nullable String email(CustomerId id) {
		return this.agency.wayside(() -> this.customers.find(id)).orElseThrow().email();
	}

	private int count(String table) {
		return this.agency.wayside(() -> this.transactions
			.execute((status) -> this.jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
	}

	private static Profile profile(String name, String language, String zone) {
		return new Profile(name, "", "", language, zone, null, "");
	}

}
