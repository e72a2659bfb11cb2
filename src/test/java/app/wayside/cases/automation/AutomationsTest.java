package app.wayside.cases.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.ConversationId;
import app.wayside.identity.Actor;
import app.wayside.identity.FieldFault;
import app.wayside.identity.NotAllowed;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import app.wayside.workspace.notices.NoticeRow;
import app.wayside.workspace.notices.Notices;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Automations act once, never on each other, and write to no more people than they may.
 */
@WaysideTest
@Import({ HandedMail.class, AutomationsTest.Desk.class, AutomationsTest.Behind.class })
class AutomationsTest {

	private static final Deed SLIGHT = new Deed.Weigh(Severity.LOW);

	private static final Deed LETTER = new Deed.Reply(Map.of("en", "We look into {{case.number}}."));

	private final HandedMail mail;

	private final Automations automations;

	private final AutomationRunner runner;

	private final Desk desk;

	private final Company company;

	AutomationsTest(HandedMail mail, Automations automations, AutomationRunner runner, Companies companies, Desk desk) {
		this.mail = mail;
		this.automations = automations;
		this.runner = runner;
		this.desk = desk;
		this.company = companies.create();
		this.mail.openInbox(this.company);
	}

	@org.springframework.boot.test.context.TestComponent
	record Desk(CaseDetails details, CaseLists lists, EventLog log, Notices notices, Behind behind) {
	}

	@org.springframework.boot.test.context.TestComponent
	record Behind(CaseFixture fixture, JdbcClient jdbc, TransactionTemplate transactions) {
	}

	@Test
	void what_happens_has_it_act_once_under_its_own_name() {
		AutomationId id = on(plan("Slight", Trigger.CUSTOMER_WROTE, "status:new", SLIGHT));
		CaseId about = opens("Ferry to Batam");
		writesAgain(about);
		done(id, 1);

		this.runner.followAll();
		this.runner.followAll();

		assertThat(detail(about).classification().severity()).isEqualTo(Severity.LOW);
		assertThat(runs(id)).hasSize(1)
			.allSatisfy((run) -> assertThat(run.outcome()).isEqualTo(AutomationRun.Outcome.DONE));
		assertThat(about(about)).filteredOn((event) -> event.type().equals("case.corrected"))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.by().kind()).isEqualTo("AUTOMATION");
				assertThat(event.by().name()).isEqualTo("Slight");
			});
	}

	@Test
	void what_does_not_fit_its_condition_is_left_alone() {
		AutomationId never = on(plan("Never", Trigger.CUSTOMER_WROTE, "status:closed", SLIGHT));
		AutomationId seen = on(plan("Always", Trigger.CUSTOMER_WROTE, "", new Deed.Note("Seen")));
		CaseId about = opens("Ferry to Batam");
		writesAgain(about);
		done(seen, 1);

		assertThat(runs(never)).isEmpty();
		assertThat(detail(about).classification().severity()).isNotEqualTo(Severity.LOW);
	}

	@Test
	void what_one_did_has_no_other_act() {
		AutomationId first = on(plan("First", Trigger.CUSTOMER_WROTE, "", SLIGHT));
		AutomationId echo = on(plan("Echo", Trigger.CORRECTED, "", new Deed.Weigh(Severity.HIGH)));
		CaseId about = opens("Ferry to Batam");
		writesAgain(about);
		done(first, 1);

		this.runner.followAll();

		assertThat(runs(echo)).isEmpty();
		assertThat(detail(about).classification().severity()).isEqualTo(Severity.LOW);
	}

	@Test
	void it_stops_before_it_writes_to_one_more_than_it_may() {
		AutomationId id = on(new AutomationPlan("Letters", Trigger.CUSTOMER_WROTE, null, "", List.of(LETTER), 1));
		writesAgain(opens("Ferry to Batam"));
		done(id, 1);
		CaseId other = opens("Bus to Malacca");
		writesAgain(other);
		done(id, 2);

		assertThat(runs(id)).extracting(AutomationRun::outcome)
			.containsExactlyInAnyOrder(AutomationRun.Outcome.DONE, AutomationRun.Outcome.HELD_BACK);
		assertThat(get(id).state()).isEqualTo(Automation.State.PAUSED);
		assertThat(about(other)).noneMatch((event) -> event.type().equals("case.replied"));
		assertThat(told("Ada", id)).singleElement().satisfies((notice) -> {
			assertThat(notice.detail()).isEqualTo("limit");
			assertThat(notice.byName()).isEqualTo("Letters");
			assertThat(notice.unread()).isTrue();
		});
		assertThat(told("Sofia", id)).isEmpty();
		switched(id, Automation.State.ON);
		assertThat(told("Ada", id)).noneMatch(NoticeRow::unread);
	}

	@Test
	void what_fails_three_times_in_a_row_stops_and_is_told() {
		AutomationId id = on(new AutomationPlan("Broken", Trigger.QUIET, 5, "", List.of(new Deed.Note("Still?")), 0));
		for (String guest : List.of("Anna", "Boris", "Cleo")) {
			this.desk.behind()
				.fixture()
				.put(this.company, new CaseFixture.Made("refund", "OPEN", guest, null, null), Duration.ofHours(9));
		}
		severity("NOBODY KNOWS");

		try {
			ScopedClock.run(Instant.now().plus(Duration.ofHours(6)), this.runner::lookForSilence);
		}
		finally {
			severity("HIGH");
		}

		assertThat(runs(id)).hasSize(3).allSatisfy((run) -> {
			assertThat(run.outcome()).isEqualTo(AutomationRun.Outcome.FAILED);
			assertThat(run.reason()).startsWith("Something went wrong");
		});
		assertThat(get(id).state()).isEqualTo(Automation.State.PAUSED);
		assertThat(told("Ada", id)).extracting(NoticeRow::detail).containsExactly("failure");
	}

	@Test
	void what_cannot_be_done_is_told_with_the_reason_and_nothing_of_it_stays() {
		AutomationId id = on(plan("Odd", Trigger.CUSTOMER_WROTE, "", SLIGHT, new Deed.Close(), new Deed.Close()));
		CaseId about = opens("Ferry to Batam");
		writesAgain(about);
		done(id, 1);

		assertThat(runs(id)).singleElement().satisfies((run) -> {
			assertThat(run.outcome()).isEqualTo(AutomationRun.Outcome.REFUSED);
			assertThat(run.reason()).startsWith("Step 3: ");
		});
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		try {
			assertThat(runs(id)).singleElement()
				.satisfies((run) -> assertThat(run.reason()).startsWith("第 3 步：").doesNotContain("Step"));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
		assertThat(detail(about).classification().severity()).isNotEqualTo(Severity.LOW);
	}

	@Test
	void silence_has_it_act_once_until_somebody_writes() {
		CaseId about = opens("Ferry to Batam");
		AutomationId id = on(new AutomationPlan("Quiet", Trigger.QUIET, 5, "", List.of(new Deed.Note("Still?")), 0));
		this.runner.lookForSilence();
		assertThat(runs(id)).isEmpty();

		ScopedClock.run(Instant.now().plus(Duration.ofHours(6)), () -> {
			this.runner.lookForSilence();
			this.runner.lookForSilence();
		});

		assertThat(runs(id)).extracting(AutomationRun::caseId).containsExactly(about.value());
	}

	@Test
	void what_happened_while_it_was_off_is_none_of_its_business() {
		AutomationId id = on(plan("Late", Trigger.CUSTOMER_WROTE, "", new Deed.Note("Seen")));
		CaseId about = opens("Ferry to Batam");
		switched(id, Automation.State.OFF);
		writesAgain(about);
		switched(id, Automation.State.ON);
		writesAgain(about);
		done(id, 1);

		this.runner.followAll();

		assertThat(runs(id)).hasSize(1);
	}

	@Test
	void silence_is_tried_with_its_hours() {
		opens("Ferry to Batam");
		AutomationPlan quiet = new AutomationPlan("Quiet", Trigger.QUIET, 5, "", List.of(LETTER), 5);

		assertThat(this.company.as("Ada", () -> this.automations.tried(quiet)).matched()).isZero();
		ScopedClock.run(Instant.now().plus(Duration.ofHours(6)),
				() -> assertThat(this.company.as("Ada", () -> this.automations.tried(quiet)).matched()).isEqualTo(1));
	}

	@Test
	void it_is_tried_on_the_last_cases_before_it_works() {
		opens("Ferry to Batam");
		opens("Bus to Malacca");

		AutomationTrial all = this.company.as("Ada",
				() -> this.automations.tried(plan("All", Trigger.OPENED, "status:new", LETTER)));
		AutomationTrial none = this.company.as("Ada",
				() -> this.automations.tried(plan("None", Trigger.OPENED, "status:closed", LETTER)));

		assertThat(all.looked()).isEqualTo(2);
		assertThat(all.matched()).isEqualTo(2);
		assertThat(all.recipients()).containsExactly("guest@guests.example");
		assertThat(none.matched()).isZero();
		assertThat(none.recipients()).isEmpty();
	}

	@Test
	void each_version_stays_and_nobody_changes_what_he_has_not_read() {
		AutomationId id = this.company.as("Ada", () -> this.automations.add(plan("One", Trigger.OPENED, "", SLIGHT)));
		assertThat(get(id).state()).isEqualTo(Automation.State.OFF);
		this.company.run("Ada", () -> this.automations.change(id, 1, plan("Two", Trigger.RESOLVED, "", SLIGHT)));

		assertThatExceptionOfType(AutomationChanged.class).isThrownBy(() -> this.company.run("Ada",
				() -> this.automations.change(id, 1, plan("Three", Trigger.OPENED, "", SLIGHT))));
		assertThat(this.company.as("Ada", () -> this.automations.versions(id)))
			.extracting((version) -> version.plan().name())
			.containsExactly("Two", "One");
		assertThatExceptionOfType(FieldFault.class).isThrownBy(
				() -> this.company.run("Ada", () -> this.automations.add(plan("W", Trigger.OPENED, "ferry", SLIGHT))));
		assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> this.company.run("Ada",
				() -> this.automations.add(plan("T", Trigger.OPENED, "", new Deed.Take()))));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.automations.all()));
	}

	/** What nobody can read is a fault, and no refusal. */
	private void severity(String word) {
		this.company.run(() -> this.desk.behind()
			.transactions()
			.executeWithoutResult((status) -> this.desk.behind()
				.jdbc()
				.sql("update service_case set severity = :word where tenant_id = :tenant")
				.param("word", word)
				.param("tenant", this.company.tenant().value())
				.update()));
	}

	private AutomationId on(AutomationPlan plan) {
		return this.company.as("Ada", () -> {
			AutomationId id = this.automations.add(plan);
			this.automations.set(id, Automation.State.ON);
			this.runner.followAll();
			return id;
		});
	}

	private void switched(AutomationId id, Automation.State state) {
		this.company.run("Ada", () -> this.automations.set(id, state));
	}

	private static AutomationPlan plan(String name, Trigger trigger, String condition, Deed... deeds) {
		return new AutomationPlan(name, trigger, null, condition, List.of(deeds), 50);
	}

	private CaseId opens(String subject) {
		ConversationId conversation = java.util.Objects
			.requireNonNull(this.mail.from(this.company, "Guest <guest@guests.example>", subject).conversationId());
		return java.util.Objects
			.requireNonNull(this.company.as("Sofia", () -> this.desk.lists().byConversations(Set.of(conversation)))
				.get(conversation));
	}

	private void writesAgain(CaseId about) {
		this.mail.from(this.company, "Guest <guest@guests.example>", "Re: [" + detail(about).number() + "]");
	}

	/** The runner of the application may be at work beside the test. */
	private void done(AutomationId id, int times) {
		await().until(() -> {
			this.runner.followAll();
			return runs(id).size() == times;
		});
	}

	private List<AutomationRun> runs(AutomationId id) {
		return this.company.as("Ada", () -> this.automations.runs(id, 50));
	}

	private List<NoticeRow> told(String who, AutomationId id) {
		return this.company.as(who, () -> this.desk.notices().page(null, 20))
			.stream()
			.filter((notice) -> notice.aboutId().equals(id.value()))
			.toList();
	}

	private Automation get(AutomationId id) {
		return this.company.as("Ada", () -> this.automations.get(id));
	}

	private CaseDetail detail(CaseId id) {
		return this.company.as(Actor.WAYSIDE, () -> this.desk.details().get(id));
	}

	private List<LoggedEvent> about(CaseId id) {
		return this.company.as(Actor.WAYSIDE, () -> this.desk.log().about(id.value()));
	}

}
