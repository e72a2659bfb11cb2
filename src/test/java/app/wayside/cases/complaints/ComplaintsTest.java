package app.wayside.cases.complaints;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Closures;
import app.wayside.cases.CustomerSay;
import app.wayside.cases.FollowUp;
import app.wayside.cases.FollowUps;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.conversations.Words;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
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

/** What is owed to whoever complains, until the complaint is put away. */
@WaysideTest
class ComplaintsTest {

	private final Complaints complaints;

	private final ComplaintRegister register;

	private final CaseFixture fixture;

	private final Companies companies;

	private final Doors doors;

	private Company company;

	ComplaintsTest(Complaints complaints, ComplaintRegister register, CaseFixture fixture, Companies companies,
			Triage triage, Closures closures, CustomerSay say, FollowUps followUps, ComplaintPersonalData personal,
			JdbcClient jdbc, TransactionTemplate transactions) {
		this.complaints = complaints;
		this.register = register;
		this.fixture = fixture;
		this.companies = companies;
		this.doors = new Doors(triage, closures, say, followUps, personal, new Database(jdbc, transactions));
	}

	record Doors(Triage triage, Closures closures, CustomerSay say, FollowUps followUps, ComplaintPersonalData personal,
			Database db) {
	}

	record Database(JdbcClient jdbc, TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
	}

	@Test
	void a_complaint_is_promised_what_the_policy_of_complaints_says_for_its_severity() {
		CaseId id = complains("refund");

		assertThat(get(id).state()).isEqualTo(ComplaintState.RECEIVED);
		assertThat(get(id).why()).isEqualTo("CONFIRMED");
		assertThat(promised(id)).isCloseTo(Duration.ofHours(24), Duration.ofMinutes(1));

		this.company.run("Ratna", () -> this.doors.triage().correct(id, TriageScheme.SEVERITY, "critical"));
		assertThat(promised(id)).isCloseTo(Duration.ofHours(2), Duration.ofMinutes(1));
	}

	/** From the opening of the case, an hour before it became a complaint. */
	private Duration promised(CaseId id) {
		Complaint complaint = get(id);
		return Duration.between(complaint.openedAt().minus(Duration.ofHours(1)), complaint.answerBy());
	}

	@Test
	void the_plan_is_told_to_the_customer_with_its_time_and_becomes_a_task() {
		CaseId id = complains("refund");
		Instant by = Instant.now().plus(Duration.ofHours(30));

		plan(id, by);

		Complaint complaint = get(id);
		assertThat(complaint.state()).isEqualTo(ComplaintState.PLANNED);
		assertThat(complaint.answeredAt()).isNotNull();
		assertThat(tasks(id)).extracting(FollowUp::reason).containsExactly(Complaints.CARRY_OUT);
		assertThat(said(id)).anySatisfy((text) -> assertThat(text).contains("We refund the fare", "done by"));
		assertThatExceptionOfType(PlanInThePast.class)
			.isThrownBy(() -> plan(id, Instant.now().minus(Duration.ofMinutes(1))));
	}

	@Test
	void a_result_is_told_twice_before_the_complaint_is_put_away_and_the_call_is_a_task_until_then() {
		CaseId id = complains("refund");
		resolve(id);
		assertThat(get(id).state()).isEqualTo(ComplaintState.DECIDED);
		assertThat(tasks(id)).extracting(FollowUp::reason).containsExactly(ComplaintKeeper.TELL_AGAIN);
		this.company.run("Ratna", () -> this.doors.closures().close(id));
		assess(id);
		assertThatExceptionOfType(NotToArchive.class).isThrownBy(() -> archive(id))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).endsWith("TOLD_AGAIN"));

		this.company.run("Ratna", () -> this.complaints.toldByPhone(id, "Told her husband, he is content"));
		archive(id);

		assertThat(get(id).state()).isEqualTo(ComplaintState.ARCHIVED);
		assertThat(tasks(id)).isEmpty();
		assertThat(get(id).toldAgainBy()).startsWith("Ratna");
	}

	@Test
	void whoever_reads_the_result_on_his_page_was_told_and_before_there_is_one_he_was_not() {
		CaseId id = complains("refund");
		this.company.run(() -> this.complaints.readOnPage(id));
		assertThat(get(id).toldAgainAt()).isNull();
		resolve(id);
		this.company.run(() -> this.complaints.readOnPage(id));
		assertThat(get(id).toldAgainHow()).isEqualTo(SecondTelling.PAGE);
		assertThat(get(id).state()).isEqualTo(ComplaintState.TOLD);
	}

	@Test
	void after_an_appeal_the_new_result_is_to_be_told_anew() {
		CaseId id = complains("refund");
		resolve(id);
		this.company.run("Ratna", () -> this.complaints.notToldAgain(id, "Has no telephone"));
		assertThat(get(id).state()).isEqualTo(ComplaintState.TOLD);

		this.company.run(() -> this.doors.say().appeal(id, Words.of("")));
		assertThat(get(id).state()).isEqualTo(ComplaintState.APPEALED);
		assertThat(get(id).appeals()).isEqualTo(1);

		resolve(id);
		assertThat(get(id).state()).isEqualTo(ComplaintState.DECIDED);
		assertThat(get(id).toldAgainAt()).isNull();
	}

	@Test
	void nothing_can_be_told_before_it_is_decided_and_what_was_promised_stays_a_complaint() {
		CaseId id = complains("refund");
		assertThatExceptionOfType(NothingDecided.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.complaints.toldByPhone(id, "Told")));
		plan(id, Instant.now().plus(Duration.ofHours(2)));
		assertThatExceptionOfType(ComplaintInWork.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.complaints.withdraw(id)));
	}

	@Test
	void what_is_none_after_all_leaves_the_register() {
		CaseId id = complains("refund");
		this.company.run("Ratna", () -> this.complaints.withdraw(id));
		assertThat(this.company.as("Ratna", () -> this.complaints.find(id))).isEmpty();
	}

	@Test
	void the_register_is_filtered_paged_and_summed_by_cause() {
		CaseId grave = complains("refund");
		assess(grave);
		CaseId other = complains("refund");
		CaseId third = complains("inquiry");

		assertThat(list(new ComplaintRegister.Wanted(90, null, null, null, RiskLevel.CRITICAL, false)))
			.containsExactly(grave.value());
		assertThat(list(new ComplaintRegister.Wanted(90, null, null, "airline.cancelled", null, false)))
			.containsExactly(grave.value());
		assertThat(list(new ComplaintRegister.Wanted(90, ComplaintState.ARCHIVED, null, null, null, false))).isEmpty();
		ComplaintRegister.Wanted all = new ComplaintRegister.Wanted(90, null, null, null, null, false);
		ComplaintRegister.Slice first = this.company.as("Sofia", () -> this.register.list(all, null, 2));
		ComplaintRegister.Slice rest = this.company.as("Sofia", () -> this.register.list(all, first.next(), 2));
		assertThat(first.items()).extracting(Complaint::caseId).containsExactly(third.value(), other.value());
		assertThat(rest.items()).extracting(Complaint::caseId).containsExactly(grave.value());
		assertThat(this.company.as("Sofia", () -> this.register.totals(all)))
			.contains(new ComplaintRegister.CauseTotal("airline.cancelled", 1, 1, 0, 0, 16));
	}

	@Test
	void a_stale_entry_is_refused_and_a_cause_is_one_of_the_list() {
		CaseId id = complains("refund");
		assess(id);
		assertThatExceptionOfType(ComplaintChanged.class).isThrownBy(() -> this.company.run("Ratna",
				() -> this.complaints.assess(id, new Assessment(1, 1, "airline.cancelled", "", null, null, 0))));
		assertThatExceptionOfType(NotInRegister.class).isThrownBy(() -> this.company.run("Ratna",
				() -> this.complaints.assess(id, new Assessment(1, 1, "the.moon", "", null, null, 1))));
		assertThatExceptionOfType(NotInRegister.class)
			.isThrownBy(() -> new Assessment(6, 1, "airline.cancelled", "", null, null, 0));
	}

	@Test
	void words_about_a_customer_go_with_him_and_another_company_sees_nothing() {
		CaseId id = complains("refund");
		resolve(id);
		this.company.run("Ratna", () -> this.complaints.toldByPhone(id, "Told his wife Mei"));
		UUID customer = get(id).customerId();

		assertThat(in(() -> String.valueOf(this.doors.personal().export(customer)))).contains("Told his wife Mei");
		in(() -> {
			this.doors.personal().erase(customer);
			return "";
		});
		assertThat(get(id).toldAgainNote()).isEmpty();
		Company other = this.companies.create();
		assertThat(other.as("Ratna", () -> this.complaints.find(id))).isEmpty();
	}

	@Test
	void who_may_not_work_on_cases_may_not_confirm() {
		UUID id = put("refund");
		Actor reader = new Actor.Staff(UUID.randomUUID(), "Rea Der", Set.of(Permission.READ_CASES));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.as(reader, () -> {
			this.complaints.confirm(new CaseId(id));
			return id;
		}));
	}

	private String in(java.util.function.Supplier<String> work) {
		return this.company.as("Sofia", () -> "" + this.doors.db().transactions().execute((status) -> work.get()));
	}

	private UUID put(String process) {
		return this.fixture.put(this.company, new CaseFixture.Made(process, "OPEN", "Li Na", null, null),
				Duration.ofHours(1));
	}

	private CaseId complains(String process) {
		CaseId id = new CaseId(put(process));
		this.company.run("Ratna", () -> this.complaints.confirm(id));
		return id;
	}

	private Complaint get(CaseId id) {
		return this.company.as("Ratna", () -> this.complaints.get(id));
	}

	private void plan(CaseId id, Instant by) {
		long seen = get(id).lastSeq();
		this.company.run("Ratna", () -> this.complaints.plan(id, new Complaints.Plan("We refund the fare.", by, seen)));
	}

	private void resolve(CaseId id) {
		this.company.run("Ratna", () -> this.doors.closures()
			.resolve(id, new Closures.Solution("refunded", "Paid back in full.", "airline.cancelled")));
	}

	private void assess(CaseId id) {
		int version = get(id).version();
		UUID owner = this.company.colleague("Sofia").id().value();
		this.company.run("Ratna", () -> this.complaints.assess(id, new Assessment(4, 4, "airline.cancelled",
				"Ask the airline for a contact", owner, LocalDate.now().plusDays(30), version)));
	}

	private void archive(CaseId id) {
		this.company.run("Ratna", () -> this.complaints.archive(id));
	}

	private List<FollowUp> tasks(CaseId id) {
		return this.company.as("Ratna", () -> this.doors.followUps().of(id)).stream().filter(FollowUp::open).toList();
	}

	private List<UUID> list(ComplaintRegister.Wanted wanted) {
		return this.company.as("Sofia", () -> this.register.list(wanted, null, 50))
			.items()
			.stream()
			.map(Complaint::caseId)
			.toList();
	}

	private List<String> said(CaseId id) {
		return this.company.as("Ratna", () -> this.doors.db()
			.transactions()
			.execute((status) -> this.doors.db()
				.jdbc()
				.sql("select new_text from message m join service_case c on c.conversation_id = m.conversation_id where c.id = :id")
				.param("id", id.value())
				.query(String.class)
				.list()));
	}

}
