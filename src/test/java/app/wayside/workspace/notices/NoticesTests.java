package app.wayside.workspace.notices;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseId;
import app.wayside.cases.Cases;
import app.wayside.cases.FollowUps;
import app.wayside.cases.sla.ClockKind;
import app.wayside.conversations.MessageId;
import app.wayside.identity.Facts;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what, and how often. */
@WaysideTest
class NoticesTests {

	private final Companies companies;

	private final CaseFixture fixture;

	private final Notices notices;

	private final Cases cases;

	private final Inside inside;

	private Company company;

	private CaseId about;

	NoticesTests(Companies companies, CaseFixture fixture, Notices notices, Cases cases, FollowUps followUps,
			Telling telling, ApplicationEventPublisher events, Facts facts, TransactionTemplate transactions) {
		this.companies = companies;
		this.fixture = fixture;
		this.notices = notices;
		this.cases = cases;
		this.inside = new Inside(followUps, telling, events, facts, transactions);
	}

	private record Inside(FollowUps followUps, Telling telling, ApplicationEventPublisher events, Facts facts,
			TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_case() {
		this.company = this.companies.create();
		this.about = new CaseId(this.fixture.put(this.company,
				new CaseFixture.Made("refund", "OPEN", "Li Na", this.company.colleague("Ratna").id().value(), null),
				Duration.ofHours(1)));
	}

	@Test
	void who_is_mentioned_is_told_once_however_often_the_event_is_heard() {
		this.company.run("Ratna", () -> {
			CaseEvent noted = new CaseEvent.Noted(this.inside.facts().now(), this.about,
					new MessageId(UUID.randomUUID()), List.of(id("Chen"), id("Ratna")));
			publish(noted);
			this.inside.transactions().executeWithoutResult((status) -> this.inside.telling().on(noted));
		});

		assertThat(noticesOf("Chen")).hasSize(1).first().satisfies((row) -> {
			assertThat(row.kind()).isEqualTo(NoticeKind.MENTION);
			assertThat(row.byName()).isEqualTo("Ratna Dewi");
			assertThat(row.subject()).isEqualTo("About Li Na");
			assertThat(row.unread()).isTrue();
		});
		assertThat(noticesOf("Ratna")).as("nobody is told what he did himself").isEmpty();
		assertThat(noticesOf("Sofia")).isEmpty();
	}

	@Test
	void who_is_given_a_case_is_told_and_who_takes_one_is_not() {
		this.company.run("Sofia",
				() -> this.cases.assign(this.about, new Cases.Assignee(null, this.company.colleague("Chen").id())));
		assertThat(kindsOf("Chen")).containsExactly(NoticeKind.ASSIGNED);

		this.company.run("Ratna", () -> this.cases.take(this.about));
		assertThat(kindsOf("Ratna")).isEmpty();
	}

	@Test
	void a_breach_a_failed_delivery_and_a_follow_up_reach_whom_they_concern() {
		this.company.run(() -> {
			publish(new CaseEvent.Escalated(this.inside.facts().now(), this.about, ClockKind.FIRST_REPLY.name(), "TELL",
					1, List.of(id("Ratna"), id("Sofia"))));
			publish(new CaseEvent.NotDelivered(this.inside.facts().now(), this.about, new MessageId(UUID.randomUUID()),
					id("Ratna")));
			this.inside.followUps()
				.set(this.about, new FollowUps.Order(this.company.colleague("Sofia").id(), "low-score", "Call her",
						this.inside.facts().now().at().plus(Duration.ofDays(1))));
		});

		assertThat(kindsOf("Ratna")).containsExactlyInAnyOrder(NoticeKind.ESCALATED, NoticeKind.NOT_DELIVERED);
		assertThat(kindsOf("Sofia")).containsExactlyInAnyOrder(NoticeKind.ESCALATED, NoticeKind.FOLLOW_UP);
	}

	@Test
	void reading_is_ones_own_and_a_closed_case_needs_nobody_any_more() {
		this.company.run("Ratna", () -> publish(new CaseEvent.Noted(this.inside.facts().now(), this.about,
				new MessageId(UUID.randomUUID()), List.of(id("Chen"), id("Sofia")))));
		UUID notice = noticesOf("Chen").getFirst().id();

		assertThat(this.company.as("Ratna", () -> this.notices.read(notice))).isEmpty();
		assertThat(this.company.as("Chen", () -> this.notices.read(notice)))
			.hasValueSatisfying((subject) -> assertThat(subject.id()).isEqualTo(this.about.value()));
		assertThat(this.company.as("Chen", this.notices::unread)).isZero();
		assertThat(this.company.as("Sofia", this.notices::unread)).isOne();

		this.company.run(
				() -> publish(new CaseEvent.Closed(this.inside.facts().now(), this.about, CaseEvent.Closed.How.STAFF)));
		assertThat(this.company.as("Sofia", this.notices::unread)).isZero();
	}

	private void publish(CaseEvent event) {
		this.inside.transactions().executeWithoutResult((status) -> this.inside.events().publishEvent(event));
	}

	private UUID id(String firstName) {
		return this.company.colleague(firstName).id().value();
	}

	private List<NoticeRow> noticesOf(String firstName) {
		return this.company.as(firstName, () -> this.notices.page(null, 50));
	}

	private List<NoticeKind> kindsOf(String firstName) {
		return noticesOf(firstName).stream().map(NoticeRow::kind).toList();
	}

}
