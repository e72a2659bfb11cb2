package app.wayside.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.people.Agency;
import app.wayside.people.PeopleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class ImportsTest {

	private static final String FILE = """
			Name;Email;Mobile;Level;Company;Marketing;Customer No
			Li Na;li.na@example.com;+86 138 1234 2210;gold;Orchard Metals;yes;K-1
			Budi Santoso;budi@example;;;;;K-2
			;nobody@example.com;;;;;
			"Anna ""Ann"" Berg";anna@example.com;;platinum;;;
			Chen Wei;;;;;no;K-3
			Nobody Reachable;;;;;;
			Li Na again;LI.NA@example.com;;;;;
			""";

	@Autowired
	Imports imports;

	@Autowired
	ImportWork work;

	@Autowired
	Customers customers;

	@Autowired
	CustomerSearch search;

	@Autowired
	CustomerExport export;

	@Autowired
	TravelProfiles profiles;

	@Autowired
	Consents consents;

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
	void columns_are_guessed_and_a_trial_changes_nothing() {
		UUID id = handIn(FILE);
		assertThat(list(id).mapping()).containsExactly(ImportField.DISPLAY_NAME, ImportField.EMAIL, ImportField.PHONE,
				ImportField.TIER, ImportField.COMPANY, ImportField.MARKETING, ImportField.REFERENCE);
		Imports.Trial trial = this.agency.wayside(() -> this.imports.attempt(id));
		assertThat(trial.count(CustomerImport.Outcome.CREATED)).isEqualTo(2);
		assertThat(trial.count(CustomerImport.Outcome.KNOWN)).isEqualTo(1);
		assertThat(trial.faults(10)).extracting((line) -> line.line() + " " + line.field())
			.containsExactly("3 EMAIL", "4 DISPLAY_NAME", "5 TIER", "7 REFERENCE");
		assertThat(names()).isEmpty();
	}

	@Test
	void it_is_taken_in_once_reported_row_by_row_and_nobody_comes_twice() {
		UUID id = handIn(FILE);
		takeIn(id);
		assertThat(list(id).state()).isEqualTo(CustomerImport.State.DONE);
		assertThat(list(id).count(CustomerImport.Outcome.CREATED)).isEqualTo(2);
		assertThat(list(id).count(CustomerImport.Outcome.FAULTY)).isEqualTo(4);
		assertThat(list(id).progress()).isEqualTo(100);
		assertThat(names()).containsExactly("Chen Wei", "Li Na", "Orchard Metals");
		CustomerSummary liNa = found("Li Na");
		assertThat(liNa.tier()).isEqualTo(Tier.GOLD);
		assertThat(liNa.companyName()).isEqualTo("Orchard Metals");
		assertThat(this.agency.wayside(() -> this.consents.allows(liNa.id(), Purpose.MARKETING, null))).isTrue();

		UUID again = handIn(FILE);
		takeIn(again);
		assertThat(list(again).count(CustomerImport.Outcome.CREATED)).isZero();
		assertThat(list(again).count(CustomerImport.Outcome.KNOWN)).isEqualTo(3);
		assertThat(names()).hasSize(3);
	}

	@Test
	void it_is_taken_back_as_long_as_nobody_touched_it() {
		UUID id = handIn(FILE);
		takeIn(id);
		this.agency.by(Actor.WAYSIDE, () -> this.imports.undo(id));
		assertThat(names()).containsExactly("Orchard Metals");
		assertThat(list(id).state()).isEqualTo(CustomerImport.State.UNDONE);

		UUID second = handIn(FILE);
		takeIn(second);
		CustomerId liNa = found("Li Na").id();
		this.agency.by(Actor.WAYSIDE, () -> this.profiles.prefer(liNa, PreferenceKind.SEAT, "Aisle"));
		assertThatThrownBy(() -> this.agency.wayside(() -> {
			this.imports.undo(second);
			return null;
		})).isInstanceOf(ImportTouched.class);
		assertThat(found("Li Na").id()).isEqualTo(liNa);
	}

	@Test
	void what_is_handed_out_is_counted_safe_in_a_spreadsheet_and_recorded() {
		takeIn(handIn("name,email\n=HYPERLINK(1),a@example.com\n\"Berg, Anna\",b@example.com\n"));
		List<String> lines = new ArrayList<>();
		Actor.Staff officer = this.agency.hires("Officer", Permission.MANAGE_PRIVACY, Permission.READ_CUSTOMERS);
		this.agency.by(officer, () -> this.export.write(CustomerFilter.ALL, lines::add));
		assertThat(lines).hasSize(3);
		assertThat(String.join("", lines)).contains("\"'=HYPERLINK(1)\"", "\"Berg, Anna\"");
		assertThat(this.agency.<Integer>as(officer, () -> this.export.count(CustomerFilter.ALL))).isEqualTo(2);
		Actor.Staff agent = this.agency.hires("Agent", Permission.READ_CUSTOMERS, Permission.EDIT_CUSTOMERS);
		assertThatThrownBy(() -> this.agency.as(agent, () -> this.export.count(CustomerFilter.ALL)))
			.isInstanceOf(NotAllowed.class);
	}

	@Test
	void a_file_without_rows_is_refused() {
		assertThatThrownBy(() -> handIn("name,email\n")).isInstanceOf(ImportNotReadable.class);
	}

	private UUID handIn(String csv) {
		return this.agency.wayside(() -> this.imports.handIn("list.csv", csv));
	}

	private void takeIn(UUID id) {
		this.agency.by(Actor.WAYSIDE, () -> {
			this.imports.start(id);
			this.imports.start(id);
			while (Boolean.TRUE.equals(this.transactions.execute((status) -> this.work.takeSome(id)))) {
				// the next few rows
			}
		});
	}

	private CustomerImport list(UUID id) {
		return this.agency.wayside(() -> this.imports.get(id));
	}

	private CustomerSummary found(String name) {
		return this.agency.wayside(() -> this.search.list(CustomerFilter.named(name), null, 5)).items().getFirst();
	}

	private List<String> names() {
		return this.agency.wayside(() -> this.search.list(CustomerFilter.ALL, null, 50))
			.items()
			.stream()
			.map(CustomerSummary::displayName)
			.toList();
	}

}
