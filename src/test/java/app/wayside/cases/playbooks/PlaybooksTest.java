package app.wayside.cases.playbooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Closures;
import app.wayside.cases.Status;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.rules.PlaybookLines;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RuleRefused;
import app.wayside.identity.NotAllowed;
import app.wayside.support.CaseFixture;
import app.wayside.support.CaseFixture.Made;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A case goes by its playbook, and is not solved while a required step is open. */
@WaysideTest
class PlaybooksTest {

	private final CaseFixture fixture;

	private final Playbooks playbooks;

	private final Closures closures;

	private final Desk desk;

	private final Company company;

	private CaseId id;

	PlaybooksTest(CaseFixture fixture, Playbooks playbooks, Closures closures, Companies companies, CaseDetails details,
			Deeds deeds, RuleBooks books, EventLog log) {
		this.fixture = fixture;
		this.playbooks = playbooks;
		this.closures = closures;
		this.desk = new Desk(details, deeds, books, log);
		this.company = companies.create();
	}

	private record Desk(CaseDetails details, Deeds deeds, RuleBooks books, EventLog log) {
	}

	@BeforeEach
	void a_case() {
		this.id = new CaseId(
				this.fixture.put(this.company, new Made("refund", "OPEN", "Guest", null, null), Duration.ofHours(1)));
	}

	@Test
	void a_choice_opens_the_steps_of_its_branch_and_they_hold_the_case_up() {
		assertThat(steps()).containsExactly("rules", "right", "method");
		done("right", new Answer("part", ""));
		assertThat(steps()).containsExactly("rules", "right", "quote", "partsent", "method");

		assertThatExceptionOfType(StepsMissing.class).isThrownBy(this::resolve)
			.satisfies((refused) -> assertThat(String.valueOf(refused.arguments()[1]))
				.contains("Told the customer the amount")
				.contains("Reference of the request"));
		assertThatExceptionOfType(StepsMissing.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.closures.close(this.id)));
		assertThat(this.company
			.as("Ratna", () -> this.desk.deeds().rehearse(this.id, List.of(new Deed.Close()), Long.MAX_VALUE))
			.refusal()).containsInstanceOf(StepsMissing.class);

		done("quote", Answer.TICK);
		done("partsent", new Answer("", "CA-77"));
		resolve();
		assertThat(this.company.as("Ratna", () -> this.desk.details().get(this.id)).status())
			.isEqualTo(Status.RESOLVED);
	}

	@Test
	void a_step_is_undone_and_what_was_written_is_forgotten() {
		done("right", new Answer("full", ""));
		done("sent", new Answer("", "CA-77"));
		assertThat(mark("sent").map(Checklist.Mark::text)).contains("CA-77");
		this.company.run("Ratna", () -> this.playbooks.undone(this.id, "sent"));
		assertThat(mark("sent")).isEmpty();
		done("right", new Answer("none", ""));
		assertThat(steps()).contains("reason").doesNotContain("sent");
		assertThatExceptionOfType(NoSuchStep.class).isThrownBy(() -> done("sent", new Answer("", "CA-77")));
	}

	@Test
	void a_supervisor_leaves_steps_out_with_a_reason_that_the_log_does_not_hold() {
		done("right", new Answer("none", ""));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.playbooks.waive(this.id, "He knows")));
		this.company.run("Sofia", () -> this.playbooks.waive(this.id, "Mr Guest was told on the phone"));
		resolve();

		List<LoggedEvent> log = this.company.as("Sofia", () -> this.desk.log().about(this.id.value()));
		assertThat(log).extracting(LoggedEvent::type).anySatisfy((type) -> assertThat(type).contains("waived"));
		assertThat(log).allSatisfy((event) -> assertThat(event.toString()).doesNotContain("on the phone"));
	}

	@Test
	void answers_that_a_step_does_not_ask_for_are_refused() {
		assertThatExceptionOfType(app.wayside.identity.FieldFault.class)
			.isThrownBy(() -> done("right", new Answer("all", "")));
		assertThatExceptionOfType(NoSuchStep.class).isThrownBy(() -> done("weather", Answer.TICK));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.run("Tomas", () -> this.playbooks.done(this.id, "rules", Answer.TICK)));
	}

	@Test
	void lines_of_the_catalogue_are_read_and_nonsense_is_refused() {
		String lines = """
				found must choice Was it found? | 找到了吗？ | yes: Found / 找到; no: Lost / 未找到
				deliver must tick Deliver it | 送回 | if found = yes""";
		assertThat(PlaybookLines.read(lines)).extracting(app.wayside.cases.rules.PlaybookRule.Step::key)
			.containsExactly("found", "deliver");
		assertThat(PlaybookLines.read(lines).getLast().branch()).hasToString("found=yes");
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> PlaybookLines.read("do something"));
		assertThat(this.company.as("Ratna",
				() -> this.desk.books().current().at(RuleKind.PLAYBOOK, java.time.Instant.now())))
			.hasSize(4);
	}

	private void resolve() {
		this.company.run("Ratna", () -> this.closures.resolve(this.id,
				new Closures.Solution("refunded", "Paid back.", "airline.slow-refund")));
	}

	private void done(String step, Answer answer) {
		this.company.run("Ratna", () -> this.playbooks.done(this.id, step, answer));
	}

	private Checklist list() {
		return this.company.as("Tomas", () -> this.playbooks.of(this.id)).orElseThrow();
	}

	private List<String> steps() {
		return list().lines().stream().map((line) -> line.step().key()).toList();
	}

	private Optional<Checklist.Mark> mark(String step) {
		return list().lines()
			.stream()
			.filter((line) -> line.step().key().equals(step))
			.findFirst()
			.flatMap((line) -> Optional.ofNullable(line.mark()));
	}

}
