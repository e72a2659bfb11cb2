package app.wayside.quality.inspection;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseNotFound;
import app.wayside.identity.NotAllowed;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is on the list of the day, and how it leaves it. */
@WaysideTest
class InspectionsTest {

	private final Inspections inspections;

	private final InspectionPersonalData personal;

	private final CaseFixture cases;

	private final Companies companies;

	private final Rows rows;

	private Company company;

	InspectionsTest(Inspections inspections, InspectionPersonalData personal, CaseFixture cases, Companies companies,
			JdbcClient jdbc, TransactionTemplate transactions) {
		this.inspections = inspections;
		this.personal = personal;
		this.cases = cases;
		this.companies = companies;
		this.rows = new Rows(jdbc, transactions);
	}

	record Rows(JdbcClient jdbc, TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
	}

	@Test
	void what_nobody_wrote_in_for_days_is_listed_the_oldest_first() {
		put("OPEN", "Li Na", Duration.ofDays(4));
		put("WAITING", "Budi Santoso", Duration.ofDays(9));
		put("NEW", "Aiko Mori", Duration.ofDays(2));
		put("CLOSED", "Omar Farouk", Duration.ofDays(9));

		assertThat(subjects(Concern.STANDS_STILL)).containsExactly("About Budi Santoso", "About Li Na");
		assertThat(this.company.as("Sofia", () -> this.inspections.left(null))).containsEntry(Concern.STANDS_STILL, 2);
	}

	@Test
	void a_promise_that_runs_out_within_hours_is_at_risk_and_a_late_one_is_not() {
		due(put("OPEN", "Li Na", Duration.ofHours(1)), Duration.ofHours(3));
		due(put("NEW", "Aiko Mori", Duration.ofHours(1)), Duration.ofMinutes(10));
		due(put("OPEN", "Budi Santoso", Duration.ofHours(1)), Duration.ofHours(9));
		due(put("OPEN", "Omar Farouk", Duration.ofHours(1)), Duration.ofMinutes(-10));

		assertThat(subjects(Concern.AT_RISK)).containsExactly("About Aiko Mori", "About Li Na");
	}

	@Test
	void a_word_that_a_colleague_gave_is_listed_before_it_breaks_and_after() {
		this.cases.runs(this.company, put("WAITING", "Li Na", Duration.ofHours(1)), "PROMISE", Duration.ofHours(3));
		this.cases.runs(this.company, put("OPEN", "Aiko Mori", Duration.ofHours(1)), "PROMISE", Duration.ofMinutes(-5));
		this.cases.runs(this.company, put("OPEN", "Budi Santoso", Duration.ofHours(1)), "PROMISE", Duration.ofHours(9));
		this.cases.runs(this.company, put("OPEN", "Omar Farouk", Duration.ofHours(1)), "RESOLUTION",
				Duration.ofHours(1));

		assertThat(subjects(Concern.PROMISED)).containsExactly("About Aiko Mori", "About Li Na");
		assertThat(this.company.as("Sofia", () -> this.inspections.left(null))).containsEntry(Concern.PROMISED, 2);
	}

	@Test
	void a_case_leaves_the_list_of_the_day_once_it_was_looked_at_and_can_be_put_back() {
		CaseId id = new CaseId(put("OPEN", "Li Na", Duration.ofDays(4)));

		this.company.run("Sofia",
				() -> this.inspections.inspected(id, Concern.STANDS_STILL, " Airline answers today "));
		assertThat(subjects(Concern.STANDS_STILL)).isEmpty();
		assertThat(list(Concern.STANDS_STILL, true)).singleElement().satisfies((finding) -> {
			assertThat(finding.remark()).isEqualTo("Airline answers today");
			assertThat(finding.inspectedBy()).isNotBlank();
		});

		this.company.run("Sofia", () -> this.inspections.undo(id, Concern.STANDS_STILL));
		assertThat(subjects(Concern.STANDS_STILL)).containsExactly("About Li Na");
	}

	@Test
	void pages_follow_one_another_without_a_gap() {
		for (int age = 5; age < 12; age++) {
			put("OPEN", "Guest " + age, Duration.ofDays(age));
		}
		Inspections.Wanted wanted = new Inspections.Wanted(Concern.STANDS_STILL, null, false);
		Inspections.Slice first = this.company.as("Sofia", () -> this.inspections.list(wanted, null, 4));
		Inspections.Slice rest = this.company.as("Sofia", () -> this.inspections.list(wanted, first.next(), 4));

		assertThat(first.items()).extracting(Finding::subject)
			.containsExactly("About Guest 11", "About Guest 10", "About Guest 9", "About Guest 8");
		assertThat(rest.items()).extracting(Finding::subject)
			.containsExactly("About Guest 7", "About Guest 6", "About Guest 5");
		assertThat(rest.next()).isNull();
	}

	@Test
	void the_rule_says_what_is_looked_for_and_a_stale_change_is_refused() {
		put("OPEN", "Li Na", Duration.ofDays(4));
		this.company.run("Ada", () -> this.inspections.change(new InspectionRule(5, 4, 7, 0)));

		assertThat(subjects(Concern.STANDS_STILL)).isEmpty();
		assertThatExceptionOfType(InspectionRuleChanged.class)
			.isThrownBy(() -> this.company.run("Ada", () -> this.inspections.change(new InspectionRule(6, 4, 7, 0))));
		assertThatExceptionOfType(InspectionRuleNotValid.class).isThrownBy(() -> new InspectionRule(0, 4, 7, 0));
	}

	@Test
	void only_who_supervises_ticks_off_and_only_cases_of_the_own_company() {
		CaseId id = new CaseId(put("OPEN", "Li Na", Duration.ofDays(4)));
		Company other = this.companies.create();

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> this.company.run("Ratna", () -> this.inspections.inspected(id, Concern.STANDS_STILL, "")));
		assertThatExceptionOfType(CaseNotFound.class)
			.isThrownBy(() -> other.run("Sofia", () -> this.inspections.inspected(id, Concern.STANDS_STILL, "")));
		assertThatExceptionOfType(RemarkTooLong.class).isThrownBy(() -> this.company.run("Sofia",
				() -> this.inspections.inspected(id, Concern.STANDS_STILL, "x".repeat(1001))));
	}

	@Test
	void remarks_are_the_customers_and_go_with_him() {
		UUID id = put("OPEN", "Li Na", Duration.ofDays(4));
		this.company.run("Sofia",
				() -> this.inspections.inspected(new CaseId(id), Concern.STANDS_STILL, "Called her twice"));
		UUID customer = this.company.as("Sofia",
				() -> this.rows.transactions()
					.execute((status) -> this.rows.jdbc()
						.sql("select customer_id from service_case where id = :id")
						.param("id", id)
						.query(UUID.class)
						.single()));

		String exported = this.company.as("Sofia",
				() -> this.rows.transactions().execute((status) -> String.valueOf(this.personal.export(customer))));
		assertThat(exported).contains("Called her twice");
		this.company.run("Sofia",
				() -> this.rows.transactions().executeWithoutResult((status) -> this.personal.erase(customer)));
		assertThat(list(Concern.STANDS_STILL, true)).singleElement().extracting(Finding::remark).isEqualTo("");
	}

	private UUID put(String status, String customer, Duration age) {
		return this.cases.put(this.company, new CaseFixture.Made("inquiry", status, customer, null, null), age);
	}

	private void due(UUID id, Duration left) {
		this.company.run("Sofia",
				() -> this.rows.transactions()
					.executeWithoutResult((status) -> this.rows.jdbc()
						.sql("update service_case set due_at = now() + make_interval(secs => :secs) where id = :id")
						.param("secs", left.toSeconds())
						.param("id", id)
						.update()));
	}

	private List<String> subjects(Concern concern) {
		return list(concern, false).stream().map(Finding::subject).toList();
	}

	private List<Finding> list(Concern concern, boolean inspected) {
		return this.company
			.as("Sofia", () -> this.inspections.list(new Inspections.Wanted(concern, null, inspected), null, 50))
			.items();
	}

}
