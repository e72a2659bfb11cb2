package app.wayside.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.customers.MergeRequest;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.privacy.PersonalData;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Others than the customer who wrote have to do with a case, each in his roles. */
@WaysideTest
@Import({ HandedMail.class, CasePartiesTest.Desk.class, CasePartiesTest.People.class })
class CasePartiesTest {

	private final HandedMail mail;

	private final CaseParties parties;

	private final Desk desk;

	private final People people;

	private final Company company;

	private CaseId id;

	private CustomerId mei;

	CasePartiesTest(HandedMail mail, CaseParties parties, Desk desk, People people, Companies companies) {
		this.mail = mail;
		this.parties = parties;
		this.desk = desk;
		this.people = people;
		this.company = companies.create();
	}

	/** Doors of the desk. */
	@TestComponent
	record Desk(CaseLists lists, CustomerCases cases, Merges merges, TransactionTemplate transactions,
			List<PersonalData> personal) {
	}

	/** Doors to customers. */
	@TestComponent
	record People(Customers customers, app.wayside.customers.Merges merges) {
	}

	@BeforeEach
	void a_case_and_a_traveller() {
		this.mail.openInbox(this.company);
		this.id = arrives("li.na@example.com");
		this.mei = meets("mei@example.com", "Mei Lin");
	}

	@Test
	void roles_are_said_anew_each_time_and_found_with_the_customer() {
		set(this.id, this.mei, CaseRole.TRAVELLER, CaseRole.PAYER);
		assertThat(roles(this.id)).containsExactly(Set.of(CaseRole.TRAVELLER, CaseRole.PAYER));
		assertThat(withRole(this.mei)).containsExactly(this.id.value());

		set(this.id, this.mei, CaseRole.GUARDIAN);
		assertThat(roles(this.id)).containsExactly(Set.of(CaseRole.GUARDIAN));
		this.company.run("Ratna", () -> this.parties.remove(this.id, this.mei));
		assertThat(roles(this.id)).isEmpty();
		assertThat(withRole(this.mei)).isEmpty();
		assertThatExceptionOfType(PartyNotFound.class)
			.isThrownBy(() -> set(this.id, new CustomerId(new UUID(0, 1)), CaseRole.PAYER));
	}

	@Test
	void joined_profiles_are_one_person_and_part_again() {
		CustomerId other = meets("mei.lin@example.com", "Mei Lin");
		set(this.id, other, CaseRole.TRAVELLER);
		var merge = this.company.as("Sofia", () -> this.people.merges()
			.merge(new MergeRequest(this.mei, other, Set.of(), new MergeRequest.Versions(version(this.mei), null))));

		assertThat(withRole(this.mei)).containsExactly(this.id.value());
		set(this.id, this.mei, CaseRole.TRAVELLER, CaseRole.BOOKER);
		assertThat(roles(this.id)).containsExactly(Set.of(CaseRole.TRAVELLER, CaseRole.BOOKER));
		assertThat(merge).isNotNull();
	}

	@Test
	void the_case_that_goes_on_shows_the_people_of_the_one_that_was_merged() {
		CaseId other = arrives("budi@example.com");
		set(this.id, this.mei, CaseRole.APPROVER);
		this.company.run("Ratna", () -> this.desk.merges().merge(other, this.id, null));

		assertThat(roles(other)).containsExactly(Set.of(CaseRole.APPROVER));
		this.company.run("Ratna", () -> this.parties.remove(other, this.mei));
		assertThat(roles(other)).isEmpty();
	}

	@Test
	void roles_are_exported_and_erased_with_whoever_has_them() {
		set(this.id, this.mei, CaseRole.TRAVELLER);
		assertThat(within(
				() -> this.desk.personal().stream().map((each) -> each.export(this.mei.value()).toString()).toList()))
			.anySatisfy((data) -> assertThat(data).contains("TRAVELLER"));
		within(() -> {
			this.desk.personal().forEach((each) -> each.erase(this.mei.value()));
			return 0;
		});
		assertThat(roles(this.id)).isEmpty();
	}

	@Test
	void who_only_reads_cases_gives_no_roles() {
		Actor reader = new Actor.Staff(UUID.randomUUID(), "Rea Der", Set.of(Permission.READ_CASES));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.as(reader, () -> {
			this.parties.remove(this.id, this.mei);
			return 0;
		}));
	}

	private int version(CustomerId customer) {
		return this.company.as("Sofia", () -> this.people.customers().details(customer)).version();
	}

	private CaseId arrives(String from) {
		var conversation = this.mail.from(this.company, from, "Refund for MU5101").conversationId();
		return this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
	}

	private CustomerId meets(String address, String name) {
		return within(() -> this.people.customers().meet(new Encounter(ContactKind.EMAIL, address, name, "en")));
	}

	private void set(CaseId on, CustomerId customer, CaseRole... roles) {
		this.company.run("Ratna", () -> this.parties.set(on, customer, Set.of(roles)));
	}

	private List<Set<CaseRole>> roles(CaseId of) {
		return this.company.as("Ratna", () -> this.parties.of(of)).stream().map(CaseParties.Party::roles).toList();
	}

	private List<UUID> withRole(CustomerId customer) {
		return this.company.as("Ratna", () -> this.desk.cases().withRole(customer, 5))
			.stream()
			.map(CaseRow::id)
			.toList();
	}

	private <T> T within(java.util.concurrent.Callable<T> work) {
		return this.company.as(Actor.WAYSIDE, () -> this.desk.transactions().execute((status) -> {
			try {
				return work.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

}
