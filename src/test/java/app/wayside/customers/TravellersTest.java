package app.wayside.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.conversations.Channels;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.people.PeopleTest;
import app.wayside.privacy.Reveal;
import app.wayside.privacy.RevealReasonMissing;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class TravellersTest {

	@Autowired
	Customers customers;

	@Autowired
	Contacts contacts;

	@Autowired
	Consents consents;

	@Autowired
	Documents documents;

	@Autowired
	Relations relations;

	@Autowired
	TravelProfiles profiles;

	@Autowired
	Verifications verifications;

	@Autowired
	VerificationLinks links;

	@Autowired
	Merges merges;

	@Autowired
	Duplicates duplicates;

	@Autowired
	LookingAlike looking;

	@Autowired
	TravellerPersonalData kept;

	@Autowired
	Timeline timeline;

	@Autowired
	Companies companies;

	@Autowired
	Channels channels;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@LocalServerPort
	int port;

	Company company;

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
	}

	@Test
	void the_last_word_counts_and_all_of_them_are_kept() {
		CustomerId id = person("Li Na");
		assertThat(allows(id, Purpose.SURVEY)).isTrue();
		assertThat(allows(id, Purpose.MARKETING)).isFalse();
		by(() -> this.consents.give(id, word(Purpose.MARKETING)));
		by(() -> this.consents.give(id, word(Purpose.MARKETING)));
		assertThat(allows(id, Purpose.MARKETING)).isTrue();
		by(() -> this.consents.withdraw(id, word(Purpose.MARKETING)));
		by(() -> this.consents.withdraw(id, word(Purpose.SURVEY)));
		assertThat(allows(id, Purpose.MARKETING)).isFalse();
		assertThat(allows(id, Purpose.SURVEY)).isFalse();
		List<Consent> history = this.company.as(Actor.WAYSIDE, () -> this.consents.of(id));
		assertThat(history).extracting(Consent::given).containsExactly(false, false, true);
		assertThat(history.getLast().proof().textVersion()).isEqualTo("2026-03");
	}

	@Test
	void what_was_taken_back_while_two_were_one_holds_for_both_afterwards() {
		CustomerId stays = person("Li Na");
		CustomerId other = person("Na Li");
		MergeId merge = this.company.as(Actor.WAYSIDE,
				() -> this.merges.merge(new MergeRequest(stays, other, Set.of(), new MergeRequest.Versions(0, 0))));
		by(() -> this.consents.withdraw(other, word(Purpose.SURVEY)));
		assertThat(allows(stays, Purpose.SURVEY)).isFalse();
		by(() -> this.merges.undo(stays, merge));
		assertThat(allows(stays, Purpose.SURVEY)).isFalse();
		assertThat(allows(other, Purpose.SURVEY)).isFalse();
	}

	@Test
	void the_number_of_a_document_is_sealed_masked_and_shown_only_with_a_reason() {
		CustomerId id = person("Li Na");
		UUID passport = this.company.as(Actor.WAYSIDE, () -> this.documents.add(id,
				new Documents.Paper(DocumentKind.PASSPORT, "cn", "E12 345-678", LocalDate.of(2027, 1, 31))));
		TravelDocument paper = this.company.as(Actor.WAYSIDE, () -> this.documents.of(id)).getFirst();
		assertThat(paper.hint()).isEqualTo("•••• 678");
		assertThat(paper.country()).isEqualTo("CN");
		assertThat(paper.shortOn(LocalDate.of(2026, 11, 22))).isTrue();
		assertThat(paper.shortOn(LocalDate.of(2026, 7, 1))).isFalse();
		assertThat(stored("travel_document")).doesNotContain("E12345678");
		assertThatThrownBy(() -> this.company.as(Actor.WAYSIDE,
				() -> this.documents.reveal(passport,
						new Reveal(new Subject("customer", id.value()), "document", " "))))
			.isInstanceOf(RevealReasonMissing.class);
		assertThat(this.company.as(Actor.WAYSIDE,
				() -> this.documents.reveal(passport,
						new Reveal(new Subject("customer", id.value()), "document", "To issue the ticket"))))
			.isEqualTo("E12345678");
		assertThat(this.company.as(Actor.WAYSIDE,
				() -> this.timeline.before(id, Happening.Place.END, 10).items().getFirst().text()))
			.isEqualTo("customers.happened.privacy.revealed");
		assertThatThrownBy(() -> this.company.as(Actor.WAYSIDE,
				() -> this.documents.add(id, new Documents.Paper(DocumentKind.VISA, "XX", "1234567", null))))
			.isInstanceOf(DocumentNotValid.class);
	}

	@Test
	void one_document_on_two_profiles_is_enough_to_suggest_them() {
		CustomerId one = person("Budi");
		CustomerId two = person("Pak Santoso");
		for (CustomerId id : List.of(one, two)) {
			by(() -> this.documents.add(id, new Documents.Paper(DocumentKind.PASSPORT, "ID", "C7654321", null)));
		}
		by(() -> this.transactions.executeWithoutResult((status) -> {
			this.looking.look(one);
			this.looking.look(two);
		}));
		assertThat(this.company.as(Actor.WAYSIDE, () -> this.duplicates.of(one)).getFirst().reasons())
			.extracting(Reason::ground)
			.containsExactly(Ground.DOCUMENT);
	}

	@Test
	void a_relation_is_seen_from_both_sides() {
		CustomerId mother = person("Anna Berg");
		CustomerId child = person("Ida Berg");
		by(() -> this.relations.add(mother, RelationKind.GUARDIAN_OF, child));
		by(() -> this.relations.add(mother, RelationKind.GUARDIAN_OF, child));
		assertThat(of(mother)).extracting(Relation::word).containsExactly("GUARDIAN_OF.OUT");
		assertThat(of(child)).extracting(Relation::word).containsExactly("GUARDIAN_OF.IN");
		by(() -> this.relations.remove(child, of(child).getFirst().id()));
		assertThat(of(mother)).isEmpty();
		assertThatThrownBy(() -> by(() -> this.relations.add(mother, RelationKind.FAMILY, mother)))
			.isInstanceOf(RelationNotValid.class);
	}

	@Test
	void an_address_is_confirmed_by_its_link_once() {
		by(() -> this.channels.open(new Channels.NewChannel("EMAIL", "help@" + this.company.key() + ".example",
				"Harbourline Help", "海岸线客服", "en")));
		CustomerId id = this.company.as(Actor.WAYSIDE, () -> this.customers
			.meet(new Encounter(ContactKind.EMAIL, "li.na@" + this.company.key() + ".example", "Li Na", "en")));
		ContactId contact = this.company.as(Actor.WAYSIDE, () -> this.contacts.of(id)).getFirst().id();
		UUID question = this.company.as(Actor.WAYSIDE, () -> this.verifications.ask(id, contact));
		String path = this.company.as(Actor.WAYSIDE, () -> this.links.link(question))
			.replaceFirst("^https?://[^/]+", "");
		String page = get(path);
		assertThat(page).contains("li.na@" + this.company.key() + ".example");
		assertThat(this.company.as(Actor.WAYSIDE, () -> this.contacts.of(id)).getFirst().verifiedAt()).isNull();
		by(() -> this.verifications.confirm(question));
		assertThat(this.company.as(Actor.WAYSIDE, () -> this.contacts.of(id)).getFirst().verifiedAt()).isNotNull();
		assertThatThrownBy(() -> by(() -> this.verifications.confirm(question))).isInstanceOf(VerificationOver.class);
	}

	@Test
	void all_of_it_is_handed_out_and_forgotten() {
		CustomerId id = person("Li Na");
		CustomerId other = person("Budi");
		by(() -> {
			this.documents.add(id, new Documents.Paper(DocumentKind.PASSPORT, "CN", "E12345678", null));
			this.profiles.prefer(id, PreferenceKind.LOYALTY, "KrisFlyer 8812345678");
			this.profiles.change(id, TravellerType.CORPORATE, ContactKind.WECHAT);
			this.relations.add(id, RelationKind.PAYS_FOR, other);
			this.consents.withdraw(id, word(Purpose.MARKETING));
		});
		String handedOut = this.company.as(Actor.WAYSIDE,
				() -> this.transactions.execute((status) -> tools.jackson.databind.json.JsonMapper.shared()
					.writeValueAsString(this.kept.export(id.value()).content())));
		assertThat(handedOut).contains("E12345678", "KrisFlyer 8812345678", "PAYS_FOR", "MARKETING");
		by(() -> this.transactions.executeWithoutResult((status) -> this.kept.erase(id.value())));
		assertThat(stored("travel_document", "customer_preference", "customer_relation")).isEmpty();
		assertThat(stored("customer_consent")).contains("MARKETING").doesNotContain("Call of Monday");
		assertThat(this.company.as(Actor.WAYSIDE, () -> this.profiles.of(id)).type()).isEqualTo(TravellerType.LEISURE);
	}

	@Test
	void whoever_may_not_read_cases_sees_no_words_in_the_timeline() {
		CustomerId id = person("Li Na");
		Actor reader = new Actor.Staff(UUID.randomUUID(), "Reader", Set.of(Permission.READ_CUSTOMERS));
		assertThat(this.company.as(reader, () -> this.timeline.before(id, Happening.Place.END, 10)).items())
			.extracting(Happening::text)
			.containsExactly("customers.happened.customer.created");
	}

	private String get(String path) {
		return String
			.valueOf(RestClient.create("http://localhost:" + this.port).get().uri(path).retrieve().body(String.class));
	}

	private String stored(String... tables) {
		StringBuilder all = new StringBuilder();
		for (String table : tables) {
			String rows = this.company.as(Actor.WAYSIDE, () -> this.transactions.execute((status) -> String.join("\n",
					this.jdbc.sql("select cast(to_jsonb(t) as text) from " + table + " t where tenant_id = :tenant")
						.param("tenant", this.company.tenant().value())
						.query(String.class)
						.list())));
			all.append(rows);
		}
		return all.toString();
	}

	private List<Relation> of(CustomerId id) {
		return this.company.as(Actor.WAYSIDE, () -> this.relations.of(id));
	}

	private boolean allows(CustomerId id, Purpose purpose) {
		return this.company.as(Actor.WAYSIDE, () -> this.consents.allows(id, purpose, ContactKind.EMAIL));
	}

	private static Consents.Word word(Purpose purpose) {
		return new Consents.Word(purpose, null, ConsentSource.CALL, "Call of Monday", "2026-03");
	}

	private void by(Runnable work) {
		this.company.run(work);
	}

	private CustomerId person(String name) {
		return this.company.as(Actor.WAYSIDE, () -> this.customers.create(new NewCustomer(Kind.PERSON, Tier.STANDARD,
				new Profile(name, "", "", "en", "UTC", null, ""), List.of())));
	}

}
