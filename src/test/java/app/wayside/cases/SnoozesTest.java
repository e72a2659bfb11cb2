package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.sla.CaseClock;
import app.wayside.conversations.Words;
import app.wayside.identity.Actor;
import app.wayside.identity.FieldFault;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A case that is put aside leaves one list, keeps its clocks, and comes back. */
@DeskTest
@Import({ HandedMail.class, SnoozesTest.Desk.class, SnoozesTest.Talk.class })
class SnoozesTest {

	private final HandedMail mail;

	private final Snoozes snoozes;

	private final Desk desk;

	private final Talk talk;

	private final Company company;

	private CaseId id;

	SnoozesTest(HandedMail mail, Snoozes snoozes, Desk desk, Talk talk, Companies companies) {
		this.mail = mail;
		this.snoozes = snoozes;
		this.desk = desk;
		this.talk = talk;
		this.company = companies.create();
	}

	/** Doors of the desk. */
	@TestComponent
	record Desk(CaseLists lists, CaseDetails details, Cases cases, Deeds deeds, Waking waking) {
	}

	/** What is said. */
	@TestComponent
	record Talk(CustomerSay customer, Replies replies, CaseHistory history) {
	}

	@BeforeEach
	void a_case_of_ratna() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		this.id = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
		this.company.run("Ratna", () -> this.desk.cases().take(this.id));
	}

	@Test
	void a_case_that_is_aside_leaves_what_is_due_next_and_keeps_its_clocks() {
		List<CaseClock> before = detail().clocks();
		snooze(null);

		assertThat(listed(CaseView.DUE)).isEmpty();
		assertThat(listed(CaseView.SNOOZED)).containsExactly(this.id);
		assertThat(listed(CaseView.MINE)).containsExactly(this.id);
		assertThat(found("is:snoozed")).containsExactly(this.id);
		assertThat(this.company.as("Ratna", this.desk.lists()::overview).counts()).containsEntry(CaseView.DUE, 0)
			.containsEntry(CaseView.SNOOZED, 1);
		assertThat(detail().clocks()).extracting(CaseClock::dueAt)
			.isEqualTo(before.stream().map(CaseClock::dueAt).toList());

		this.company.run("Ratna", () -> this.snoozes.wake(this.id));
		assertThat(listed(CaseView.DUE)).containsExactly(this.id);
		assertThat(found("is:snoozed")).isEmpty();
		this.company.run("Ratna", () -> this.snoozes.wake(this.id));
		assertThat(woken()).containsExactly(CaseEvent.Woken.Why.STAFF);
	}

	@Test
	void it_comes_back_when_its_moment_comes_and_its_agent_is_told() {
		snooze(Instant.now().plus(Duration.ofHours(2)));
		ScopedClock.run(Instant.now().plus(Duration.ofHours(1)), this.desk.waking()::doDue);
		assertThat(listed(CaseView.SNOOZED)).containsExactly(this.id);

		ScopedClock.run(Instant.now().plus(Duration.ofHours(3)), this.desk.waking()::doDue);
		assertThat(listed(CaseView.DUE)).containsExactly(this.id);
		assertThat(woken()).containsExactly(CaseEvent.Woken.Why.TIME);
	}

	@Test
	void what_the_customer_writes_brings_it_back_at_once_and_a_note_does_not() {
		snooze(null);
		this.company.run("Chen",
				() -> this.talk.replies().note(this.id, Words.of("The airline answers tomorrow."), List.of()));
		assertThat(listed(CaseView.SNOOZED)).containsExactly(this.id);

		this.company.run(() -> this.talk.customer().write(this.id, Words.of("Any news?")));
		assertThat(listed(CaseView.DUE)).containsExactly(this.id);
		assertThat(detail().place().aside()).isNull();
	}

	@Test
	void another_hand_brings_it_back_and_a_moment_that_is_over_is_refused() {
		snooze(Instant.now().plus(Duration.ofDays(2)));
		assertThat(detail().place().aside()).isNotNull();
		this.company.run("Sofia",
				() -> this.desk.cases().assign(this.id, new Cases.Assignee(null, this.company.colleague("Chen").id())));
		assertThat(detail().place().aside()).isNull();

		assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> snooze(Instant.now().minusSeconds(60)));
	}

	@Test
	void macros_put_cases_aside_and_who_only_reads_does_not() {
		this.company.run("Ratna",
				() -> this.desk.deeds().perform(this.id, List.of(new Deed.Snooze(4)), detail().lastSeq()));
		assertThat(listed(CaseView.SNOOZED)).containsExactly(this.id);

		Actor reader = new Actor.Staff(UUID.randomUUID(), "Rea Der", Set.of(Permission.READ_CASES));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.as(reader, () -> {
			this.snoozes.wake(this.id);
			return null;
		}));
	}

	private void snooze(@org.jspecify.annotations.Nullable Instant until) {
		this.company.run("Ratna", () -> this.snoozes.snooze(this.id, until));
	}

	private CaseDetail detail() {
		return this.company.as("Ratna", () -> this.desk.details().get(this.id));
	}

	private List<CaseId> listed(CaseView view) {
		return rows(view, "");
	}

	private List<CaseId> found(String filter) {
		return rows(CaseView.OPEN, filter);
	}

	private List<CaseId> rows(CaseView view, String filter) {
		return this.company.as("Ratna", () -> this.desk.lists().page(view, filter, null, 20))
			.stream()
			.map((row) -> new CaseId(row.id()))
			.toList();
	}

	private List<CaseEvent.Woken.Why> woken() {
		return this.company.as("Ratna", () -> this.talk.history().of(this.id))
			.stream()
			.filter(CaseEvent.Woken.class::isInstance)
			.map((event) -> ((CaseEvent.Woken) event).why())
			.toList();
	}

}
