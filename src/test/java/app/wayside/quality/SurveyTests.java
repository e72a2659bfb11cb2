package app.wayside.quality;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.CustomerSay;
import app.wayside.cases.FollowUp;
import app.wayside.cases.FollowUps;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.customers.ConsentSource;
import app.wayside.customers.Consents;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.customers.Purpose;
import app.wayside.identity.Membership;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is asked, when and how often; and what a bad answer sets going. */
@WaysideTest
class SurveyTests {

	private static final Closures.Solution SOLUTION = new Closures.Solution("refunded", "Paid back.",
			"airline.slow-refund");

	private final Companies companies;

	private final MailClient mail;

	private final Desk desk;

	private final Quality quality;

	private final Consents consents;

	private Company company;

	private String inbox;

	SurveyTests(Companies companies, MailClient mail, Teams teams, CaseLists lists, Cases cases, CaseDetails details,
			Closures closures, CustomerSay customer, FollowUps followUps, Messages messages, Customers customers,
			Surveys surveys, SurveyRound round, SurveyQuery query, Consents consents) {
		this.consents = consents;
		this.companies = companies;
		this.mail = mail;
		this.desk = new Desk(teams, lists, cases, details, closures, customer, followUps, messages, customers);
		this.quality = new Quality(surveys, round, query);
	}

	private record Desk(Teams teams, CaseLists lists, Cases cases, CaseDetails details, Closures closures,
			CustomerSay customer, FollowUps followUps, Messages messages, Customers customers) {
	}

	private record Quality(Surveys surveys, SurveyRound round, SurveyQuery query) {
	}

	@BeforeEach
	void a_company_with_a_team() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		Membership lead = new Membership(this.company.colleague("Sofia").id(), Membership.Part.LEAD);
		this.company.run(() -> this.desk.teams()
			.all()
			.forEach((team) -> this.desk.teams().setMembers(team.id(), List.of(lead))));
	}

	@Test
	void a_customer_is_asked_once_an_hour_after_his_yes_with_five_links() {
		CaseId id = closed("li.na@example.com", "Refund for MU5101");

		sendAfter(Duration.ofMinutes(30));
		assertThat(survey(id).state()).isEqualTo(Survey.State.PLANNED);
		sendAfter(Duration.ofMinutes(70));
		sendAfter(Duration.ofMinutes(80));

		assertThat(survey(id).state()).isEqualTo(Survey.State.SENT);
		List<Message> letters = messages(id).stream().filter((message) -> message.body().contains("/p/s/")).toList();
		assertThat(letters).hasSize(1);
		assertThat(letters.getFirst().body()).contains("?score=5", "?score=4", "?score=3", "?score=2", "?score=1")
			.doesNotContain("{{");
	}

	@Test
	void a_customer_who_took_his_consent_back_is_not_asked() {
		CaseId id = closed("quiet@example.com", "Charged twice");
		this.company.run(() -> {
			CustomerId customer = this.desk.customers()
				.meet(new Encounter(ContactKind.EMAIL, "quiet@example.com", "", "en"));
			this.consents.withdraw(customer, new Consents.Word(Purpose.SURVEY, null, ConsentSource.CALL, "", ""));
		});

		sendAfter(Duration.ofHours(2));

		assertThat(survey(id).state()).isEqualTo(Survey.State.SKIPPED);
		assertThat(survey(id).reason()).isEqualTo("no-consent");
	}

	@Test
	void a_customer_is_not_asked_again_within_thirty_days() {
		CaseId first = closed("budi@example.com", "Charged twice");
		sendAfter(Duration.ofHours(2));
		CaseId second = closed("budi@example.com", "Another booking");

		sendAfter(Duration.ofHours(3));

		assertThat(survey(first).state()).isEqualTo(Survey.State.SENT);
		assertThat(survey(second).state()).isEqualTo(Survey.State.SKIPPED);
		assertThat(survey(second).reason()).isEqualTo("asked-lately");
	}

	@Test
	void nobody_is_asked_about_a_case_that_opened_again_or_was_closed_without_asking() {
		CaseId again = closed("mei@example.com", "Add an infant");
		this.company.run(() -> this.desk.customer().appeal(again, app.wayside.conversations.Words.of("No.")));
		CaseId spam = opened("offers@example.com", "Cheap seats");
		this.company.run("Ratna", () -> this.desk.closures().close(spam));

		sendAfter(Duration.ofHours(2));

		assertThat(found(again)).isEmpty();
		assertThat(found(spam)).isEmpty();
	}

	@Test
	void an_address_from_which_mail_came_back_is_not_written_to() {
		CaseId id = closed("gone@example.com", "Visa for Bali");
		this.company.run(() -> this.desk.customers().addressBounced("gone@example.com"));

		sendAfter(Duration.ofHours(2));

		assertThat(survey(id).reason()).isEqualTo("no-address");
	}

	@Test
	void a_low_score_has_the_team_lead_follow_up_once() {
		CaseId id = closed("tomas@example.com", "Hotel has no booking");
		sendAfter(Duration.ofHours(2));
		SurveyId survey = new SurveyId(survey(id).id());

		rate(survey, 2, "Three people asked me the same.");
		rate(survey, 1, "And nobody called.");

		List<FollowUp> followUps = this.company.as("Sofia", () -> this.desk.followUps().of(id));
		assertThat(followUps).hasSize(1).first().satisfies((followUp) -> {
			assertThat(followUp.staffId()).isEqualTo(this.company.colleague("Sofia").id().value());
			assertThat(followUp.reason()).isEqualTo("low-score");
			assertThat(followUp.text()).isEqualTo("Three people asked me the same.");
		});
		SurveyQuery.Sums sums = this.company.as("Sofia", () -> this.quality.query().sums(all()));
		assertThat(sums).isEqualTo(new SurveyQuery.Sums(1, 1, 0, 1, 1, 1, 1));
		this.company.run("Sofia",
				() -> this.desk.followUps().done(new app.wayside.cases.FollowUpId(followUps.getFirst().id())));
		assertThat(this.company.as("Sofia", () -> this.quality.query().sums(all())).toFollowUp()).isZero();
	}

	@Test
	void an_answer_can_be_changed_for_a_day_and_not_after() {
		CaseId id = closed("aiko@example.com", "Missed connection");
		sendAfter(Duration.ofHours(2));
		SurveyId survey = new SurveyId(survey(id).id());
		rate(survey, 4, "");

		rate(survey, 5, "Thank you, Ratna.");
		assertThat(survey(id).score()).isEqualTo(5);

		ScopedClock.run(Instant.now().plus(Duration.ofHours(25)),
				() -> assertThatExceptionOfType(SurveyOver.class).isThrownBy(() -> rate(survey, 1, "")));
		assertThat(survey(id).score()).isEqualTo(5);
	}

	@Test
	void an_answer_that_came_by_phone_is_taken_down_and_counts_as_asked() {
		CaseId id = closed("omar@example.com", "Visa question");
		this.company.run("Ratna", () -> this.quality.surveys().rate(id, new Surveys.Rating(4, "By phone")));

		sendAfter(Duration.ofHours(2));

		assertThat(survey(id).state()).isEqualTo(Survey.State.ANSWERED);
		assertThat(messages(id)).noneMatch((message) -> message.body().contains("/p/s/"));
	}

	private static SurveyQuery.Filter all() {
		return new SurveyQuery.Filter(30, 0, false, null);
	}

	private void rate(SurveyId survey, int score, String comment) {
		this.company.run(() -> this.quality.surveys().rate(survey, new Surveys.Rating(score, comment)));
	}

	private void sendAfter(Duration time) {
		ScopedClock.run(Instant.now().plus(time), this.quality.round()::doDue);
	}

	private java.util.Optional<Survey> found(CaseId id) {
		return this.company.as("Sofia", () -> this.quality.surveys().about(id));
	}

	private Survey survey(CaseId id) {
		return found(id).orElseThrow();
	}

	private List<Message> messages(CaseId id) {
		return this.company.as("Sofia",
				() -> this.desk.messages().latest(this.desk.details().get(id).conversationId(), 50));
	}

	private CaseId closed(String from, String subject) {
		CaseId id = opened(from, subject);
		this.company.run("Ratna", () -> {
			this.desk.cases().take(id);
			this.desk.closures().resolve(id, SOLUTION);
		});
		this.company.run(() -> this.desk.customer().confirm(id));
		return id;
	}

	private CaseId opened(String from, String subject) {
		this.mail.send(from, this.inbox, subject, "Please help me with this.");
		return Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.until(() -> this.company.as("Sofia", () -> this.desk.lists().page(CaseView.ALL, subject, null, 5))
				.stream()
				.filter((row) -> row.teamId() != null)
				.map(CaseRow::id)
				.map(CaseId::new)
				.findFirst()
				.orElse(null), java.util.Objects::nonNull);
	}

}
