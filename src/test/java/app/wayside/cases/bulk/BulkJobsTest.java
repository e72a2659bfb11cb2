package app.wayside.cases.bulk;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Cases;
import app.wayside.cases.Status;
import app.wayside.cases.sla.Party;
import app.wayside.support.CaseFixture;
import app.wayside.support.CaseFixture.Made;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Many cases are changed at once, each once, and back where nobody changed them since.
 */
@WaysideTest
@TestPropertySource(properties = "wayside.cases.bulk-sweep=1d")
class BulkJobsTest {

	private final Companies companies;

	private final CaseFixture fixture;

	private final BulkJobs jobs;

	private final Cases cases;

	private final CaseDetails details;

	private Company company;

	private UUID ratna;

	BulkJobsTest(Companies companies, CaseFixture fixture, BulkJobs jobs, Cases cases, CaseDetails details) {
		this.companies = companies;
		this.fixture = fixture;
		this.jobs = jobs;
		this.cases = cases;
		this.details = details;
	}

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
		this.ratna = this.company.colleague("Ratna").id().value();
	}

	@Test
	void a_trial_tells_what_would_change_and_changes_nothing() {
		BulkId id = plan(put("NEW"), put("OPEN"), put("CLOSED"));

		assertThat(this.company.as("Ratna", () -> this.jobs.trial(id, BulkChange.assign(null, this.ratna))))
			.isEqualTo(new BulkTrial(3, 2, 0, 1, 0));
		assertThat(this.company.as("Ratna", () -> this.jobs.get(id)).state()).isEqualTo(BulkJob.State.PLANNED);
	}

	@Test
	void each_case_is_changed_once_and_undone_where_nobody_changed_it_since() {
		UUID one = put("NEW");
		UUID touched = put("NEW");
		UUID over = put("CLOSED");
		BulkId id = plan(one, touched, over, one);

		run(id, BulkChange.assign(null, this.ratna));

		BulkJob done = this.company.as("Ratna", () -> this.jobs.get(id));
		assertThat(done.counts()).isEqualTo(new BulkJob.Counts(3, 0, 2, 0, 1, 0, 0));
		assertThat(agent(one)).isEqualTo(this.ratna);
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.jobs.start(id, BulkChange.close())))
			.isInstanceOf(BulkNotPlanned.class);
		this.company.run("Chen",
				() -> this.cases.wait(new CaseId(touched), new Cases.WaitingOrder(Party.AIRLINE, "", null)));

		this.company.run("Ratna", () -> this.jobs.undo(id));
		await(id);

		assertThat(this.company.as("Ratna", () -> this.jobs.get(id)).counts())
			.isEqualTo(new BulkJob.Counts(3, 0, 0, 0, 1, 1, 1));
		assertThat(agent(one)).isNull();
		assertThat(agent(touched)).isEqualTo(this.ratna);
		assertThat(this.company.as("Ratna", () -> this.jobs.rows(id))).filteredOn((row) -> row.state().equals("KEPT"))
			.singleElement()
			.satisfies((row) -> assertThat(row.reason()).isEqualTo("cases.bulk.reason.changed"));
	}

	@Test
	void waiting_and_closing_go_back_to_what_was() {
		UUID waiting = put("OPEN");
		this.company.run("Ratna",
				() -> this.cases.wait(new CaseId(waiting), new Cases.WaitingOrder(Party.AIRLINE, "Form sent", null)));
		BulkId close = plan(waiting);
		run(close, BulkChange.close());
		assertThat(status(waiting)).isEqualTo(Status.CLOSED);
		this.company.run("Ratna", () -> this.jobs.undo(close));
		await(close);
		assertThat(status(waiting)).isEqualTo(Status.WAITING);
		BulkId wait = plan(waiting);
		run(wait, BulkChange.wait(Party.US, ""));
		assertThat(status(waiting)).isEqualTo(Status.NEW);
		this.company.run("Ratna", () -> this.jobs.undo(wait));
		await(wait);
		assertThat(status(waiting)).isEqualTo(Status.WAITING);
	}

	@Test
	void what_is_refused_is_told_with_its_reason_and_stays_as_it_was() {
		UUID one = put("OPEN");
		BulkId id = plan(one);

		run(id, BulkChange.resolve("no-such-code", "Settled.", "airline.cancelled"));

		assertThat(this.company.as("Ratna", () -> this.jobs.rows(id))).singleElement().satisfies((row) -> {
			assertThat(row.state()).isEqualTo("REFUSED");
			assertThat(row.reason()).isEqualTo("cases.refusal.no-such-ending");
		});
		assertThat(status(one)).isEqualTo(Status.OPEN);
	}

	@Test
	void a_change_belongs_to_whoever_asked_for_it() {
		BulkId id = plan(put("NEW"));

		assertThatThrownBy(() -> this.company.as("Chen", () -> this.jobs.get(id))).isInstanceOf(BulkNotFound.class);
		assertThatThrownBy(() -> this.company.as("Ratna", () -> this.jobs.plan(List.of())))
			.isInstanceOf(TooManyCases.class);
	}

	private BulkId plan(UUID... cases) {
		return this.company.as("Ratna", () -> this.jobs.plan(List.of(cases)));
	}

	private void run(BulkId id, BulkChange change) {
		this.company.run("Ratna", () -> this.jobs.start(id, change));
		await(id);
	}

	private void await(BulkId id) {
		org.awaitility.Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> !this.company.as("Ratna", () -> this.jobs.get(id)).running());
	}

	private @org.jspecify.annotations.Nullable UUID agent(UUID id) {
		var agent = this.company.as("Ratna", () -> this.details.get(new CaseId(id))).assignment().agent();
		return (agent != null) ? agent.value() : null;
	}

	private Status status(UUID id) {
		return this.company.as("Ratna", () -> this.details.get(new CaseId(id))).status();
	}

	private UUID put(String status) {
		return this.fixture.put(this.company, new Made("refund", status, "Guest", null, null), Duration.ofHours(1));
	}

}
