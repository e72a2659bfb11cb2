package app.wayside.customers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.identity.Actor;
import app.wayside.privacy.Privacy;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two customers who write in and turn out to be one: what every other module makes of it.
 */
@WaysideTest
@Import(HandedMail.class)
class JoinedCustomersTest {

	@Autowired
	Companies companies;

	@Autowired
	HandedMail mail;

	@Autowired
	Customers customers;

	@Autowired
	Merges merges;

	@Autowired
	CaseLists cases;

	@Autowired
	Timeline timeline;

	@Autowired
	Privacy privacy;

	@Autowired
	TransactionTemplate transactions;

	Company company;

	CustomerId stays;

	CustomerId other;

	@BeforeEach
	void two_who_wrote() {
		this.company = this.companies.create();
		this.mail.openInbox(this.company);
		this.mail.from(this.company, "Li Na <li.na@guests.example>", "Refund for MU5101");
		this.mail.from(this.company, "Na Li <lina@mail.example>", "Seat on MU5102");
		this.stays = meet("li.na@guests.example");
		this.other = meet("lina@mail.example");
	}

	@Test
	void their_cases_messages_and_new_mail_are_one_until_they_are_parted() {
		assertThat(subjects(this.stays)).containsExactly("Refund for MU5101");
		MergeId merge = join();
		assertThat(subjects(this.stays)).containsExactlyInAnyOrder("Refund for MU5101", "Seat on MU5102");
		assertThat(subjects(this.other)).hasSize(2);
		assertThat(
				this.company.as(Actor.WAYSIDE, () -> this.timeline.before(this.other, Happening.Place.END, 50).items()))
			.filteredOn((each) -> each.look() == Happening.Look.IN)
			.hasSize(2);
		this.mail.from(this.company, "Na Li <lina@mail.example>", "Hotel in Beijing");
		assertThat(subjects(this.stays)).hasSize(3);

		this.company.run(() -> this.merges.undo(this.stays, merge));

		assertThat(subjects(this.stays)).containsExactlyInAnyOrder("Refund for MU5101", "Hotel in Beijing");
		assertThat(subjects(this.other)).containsExactly("Seat on MU5102");
	}

	@Test
	void pages_of_the_timeline_follow_one_another_without_a_gap_or_a_double() {
		join();
		// Receipts are still being written; they may come between two readings.
		await().untilAsserted(() -> {
			List<Happening> whole = page(Happening.Place.END, 100).items();
			assertThat(inPieces()).isEqualTo(whole).hasSizeGreaterThan(5);
		});
	}

	private List<Happening> inPieces() {
		List<Happening> pieces = new ArrayList<>();
		Happening.Place place = Happening.Place.END;
		while (place != null) {
			Timeline.Slice slice = page(place, 3);
			pieces.addAll(slice.items());
			place = (slice.next() != null) ? Happening.Place.of(slice.next().text()) : null;
		}
		return pieces;
	}

	@Test
	void what_is_kept_of_both_is_handed_out_together() throws IOException {
		join();
		byte[] zip = this.company.as(Actor.WAYSIDE, () -> this.privacy.export(this.other.value()));
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).contains("customers.json", "cases.json", "travel.json",
				"joined-" + this.other + "/customers.json", "joined-" + this.other + "/cases.json");
	}

	private MergeId join() {
		return this.company.as(Actor.WAYSIDE, () -> this.merges.merge(new MergeRequest(this.stays, this.other, Set.of(),
				new MergeRequest.Versions(this.customers.details(this.stays).version(), null))));
	}

	private Timeline.Slice page(Happening.Place place, int limit) {
		return this.company.as(Actor.WAYSIDE, () -> this.timeline.before(this.stays, place, limit));
	}

	private List<String> subjects(CustomerId customer) {
		return this.company.as(Actor.WAYSIDE, () -> this.transactions.execute((status) -> this.cases.of(customer, 20)))
			.stream()
			.map(CaseRow::subject)
			.toList();
	}

	private CustomerId meet(String address) {
		return this.company.as(Actor.WAYSIDE,
				() -> this.customers.meet(new Encounter(ContactKind.EMAIL, address, "", "en")));
	}

}
