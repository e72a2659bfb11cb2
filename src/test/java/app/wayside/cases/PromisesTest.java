package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.identity.Actor;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Membership;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.privacy.PersonalData;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A colleague's word has a clock of its own, and whoever gave it hears if it breaks. */
@DeskTest
@Import({ HandedMail.class, PromisesTest.Places.class, PromisesTest.Desk.class, PromisesTest.Data.class,
		PromisesTest.Hands.class })
class PromisesTest {

	private final HandedMail mail;

	private final Promises promises;

	private final Desk desk;

	private final Data data;

	private final Hands hands;

	private final Company company;

	private CaseId id;

	PromisesTest(HandedMail mail, Promises promises, Places places, Companies companies) {
		this.mail = mail;
		this.promises = promises;
		this.desk = places.desk();
		this.data = places.data();
		this.hands = places.hands();
		this.company = companies.create();
	}

	/** All that a test works through. */
	@TestComponent
	record Places(Desk desk, Data data, Hands hands) {
	}

	/** Doors of the desk. */
	@TestComponent
	record Desk(CaseLists lists, CaseDetails details, Merges merges, Deeds deeds, Climber climber) {
	}

	/** Doors through which a case is handed about and ends. */
	@TestComponent
	record Hands(Cases cases, Teams teams, Closures closures, Moments moments) {
	}

	/** To look behind them. */
	@TestComponent
	record Data(JdbcClient jdbc, TransactionTemplate transactions, List<PersonalData> personal) {
	}

	@BeforeEach
	void a_case() {
		this.mail.openInbox(this.company);
		this.id = arrives("li.na@example.com");
	}

	@Test
	void a_promise_shows_as_a_clock_is_moved_with_a_reason_and_kept() {
		Instant due = Instant.now().plus(Duration.ofHours(2));
		PromiseId made = make("I call you about the flight", due);
		assertThat(clocks()).singleElement().satisfies((clock) -> {
			assertThat(clock.dueAt()).isBetween(due.minusSeconds(1), due);
			assertThat(clock.open()).isTrue();
		});
		assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> move(made, due.plusSeconds(60), " "));
		assertThatExceptionOfType(FieldFault.class)
			.isThrownBy(() -> move(made, Instant.now().minusSeconds(60), "Sooner"));
		move(made, due.plus(Duration.ofHours(1)), "The airline calls back first");

		assertThat(listed()).singleElement().satisfies((promise) -> {
			assertThat(promise.made().words()).isEqualTo("I call you about the flight");
			assertThat(promise.reason()).isEqualTo("The airline calls back first");
			assertThat(promise.by()).isEqualTo(this.company.colleague("Ratna").id().value());
			assertThat(promise.dueAt()).isAfter(due);
		});
		this.company.run("Ratna", () -> this.promises.keep(this.id, made));
		assertThat(listed()).extracting(Promise::state).containsExactly(Promise.State.KEPT);
		assertThatExceptionOfType(PromiseOver.class).isThrownBy(() -> move(made, due.plusSeconds(60), "Again"));
		assertThatExceptionOfType(PromiseNotFound.class).isThrownBy(
				() -> this.company.run("Ratna", () -> this.promises.keep(this.id, new PromiseId(new UUID(0, 1)))));
	}

	@Test
	void a_broken_promise_is_told_once_to_its_maker_and_his_supervisor_and_can_only_be_kept_late() {
		PromiseId made = make("I call you", Instant.now().plus(Duration.ofHours(2)));
		this.company.run(() -> {
			TeamId team = this.hands.teams()
				.create(new TeamProfile("word", "Word", "", ZoneId.of("Asia/Shanghai"), "always"));
			this.hands.teams().join(team, new Membership(this.company.colleague("Sofia").id(), Membership.Part.LEAD));
			this.hands.cases().assign(this.id, new Cases.Assignee(team, null));
		});
		Instant later = Instant.now().plus(Duration.ofHours(3));
		ScopedClock.run(later, this.desk.climber()::doDue);
		ScopedClock.run(later, this.desk.climber()::doDue);

		assertThat(told("Ratna")).isEqualTo(1);
		assertThat(told("Sofia")).isEqualTo(1);
		assertThat(told("Chen")).isZero();
		ScopedClock.run(later, () -> {
			assertThat(listed()).extracting(Promise::state).containsExactly(Promise.State.BROKEN);
			assertThatExceptionOfType(PromiseOver.class)
				.isThrownBy(() -> move(made, later.plus(Duration.ofHours(1)), "Busy"));
			this.company.run("Ratna", () -> this.promises.keep(this.id, made));
			assertThat(listed()).extracting(Promise::state).containsExactly(Promise.State.KEPT_LATE);
		});
	}

	@Test
	void a_promise_to_a_colleague_is_told_to_him_and_the_close_of_the_case_ends_all() {
		this.company.run("Ratna", () -> this.promises.make(this.id, new Promises.Offer("You get the voucher",
				Instant.now().plus(Duration.ofHours(2)), this.company.colleague("Chen").id())));
		assertThat(count("select count(*) from notice where kind = 'PROMISED' and staff_id = :of",
				this.company.colleague("Chen").id().value()))
			.isEqualTo(1);

		this.company.run("Sofia", () -> this.hands.closures().close(this.id));
		assertThat(listed()).extracting(Promise::state).containsExactly(Promise.State.WITHDRAWN);
		assertThatExceptionOfType(CaseAlreadyClosed.class)
			.isThrownBy(() -> make("Too late", Instant.now().plusSeconds(600)));
	}

	@Test
	void filters_find_what_is_still_to_be_kept() {
		PromiseId made = make("I call you", Instant.now().plus(Duration.ofMinutes(90)));
		arrives("budi@example.com");

		assertThat(found("promise:<2h")).containsExactly(this.id);
		assertThat(found("promise:open")).containsExactly(this.id);
		assertThat(found("promise:<1h")).isEmpty();
		assertThat(found("promise:late")).isEmpty();
		this.company.run("Ratna", () -> this.promises.withdraw(this.id, made, "He called himself"));
		assertThat(found("promise:open")).isEmpty();
	}

	@Test
	void a_promise_on_a_case_that_was_merged_is_kept_on_the_one_that_goes_on() {
		PromiseId made = make("I call you", Instant.now().plus(Duration.ofHours(2)));
		CaseId other = arrives("budi@example.com");
		this.company.run("Ratna", () -> this.desk.merges().merge(other, this.id, null));

		assertThat(listed(other)).singleElement().satisfies((promise) -> {
			assertThat(promise.made().words()).isEqualTo("I call you");
			assertThat(promise.open()).isTrue();
		});
		this.company.run("Ratna", () -> this.promises.keep(other, made));
		assertThat(listed(other)).extracting(Promise::state).containsExactly(Promise.State.KEPT);
	}

	@Test
	void macros_promise_for_the_next_working_morning_unless_they_name_hours() {
		Instant morning = this.company.as("Ratna", () -> this.hands.moments().of(this.id)).get(Moments.Named.MORNING);
		this.company.run("Ratna",
				() -> this.desk.deeds()
					.perform(this.id, List.of(new Deed.Promise("I call you", null), new Deed.Promise("I write", 4)),
							detail().lastSeq()));

		assertThat(listed()).extracting((promise) -> promise.made().words())
			.containsExactlyInAnyOrder("I call you", "I write");
		assertThat(listed()).extracting(Promise::dueAt).contains(morning);
	}

	@Test
	void the_words_are_exported_and_erased_with_the_customer_and_never_in_the_log() {
		make("I call your wife Mei", Instant.now().plus(Duration.ofHours(2)));
		UUID customer = detail().customerId().value();

		assertThat(count("select count(*) from event_log where about_id = :of and payload::text like '%Mei%'",
				this.id.value()))
			.isZero();
		assertThat(in(() -> this.data.personal().stream().map((each) -> each.export(customer).toString()).toList()))
			.anySatisfy((data) -> assertThat(data).contains("I call your wife Mei"));
		in(() -> {
			this.data.personal().forEach((each) -> each.erase(customer));
			return 0;
		});
		assertThat(listed()).singleElement().satisfies((promise) -> {
			assertThat(promise.made().words()).isEmpty();
			assertThat(promise.open()).isTrue();
		});
	}

	@Test
	void who_only_reads_cases_promises_nothing() {
		Actor reader = new Actor.Staff(UUID.randomUUID(), "Rea Der", Set.of(Permission.READ_CASES));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.company.as(reader,
				() -> this.promises.make(this.id, new Promises.Offer("I", Instant.now().plusSeconds(60), null))));
	}

	private CaseId arrives(String from) {
		var conversation = this.mail.from(this.company, from, "Refund for MU5101").conversationId();
		CaseId opened = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
		await()
			.until(() -> this.company.as("Ratna", () -> this.desk.details().get(opened)).assignment().team() != null);
		return opened;
	}

	private PromiseId make(String words, Instant due) {
		return this.company.as("Ratna", () -> this.promises.make(this.id, new Promises.Offer(words, due, null)));
	}

	private void move(PromiseId promise, Instant due, String reason) {
		this.company.run("Ratna", () -> this.promises.move(this.id, promise, new Promises.Move(due, reason)));
	}

	private List<Promise> listed() {
		return listed(this.id);
	}

	private List<Promise> listed(CaseId of) {
		return this.company.as("Ratna", () -> this.promises.of(of));
	}

	private List<CaseId> found(String filter) {
		return this.company.as("Ratna", () -> this.desk.lists().page(CaseView.OPEN, filter, null, 20))
			.stream()
			.map((row) -> new CaseId(row.id()))
			.toList();
	}

	private CaseDetail detail() {
		return this.company.as("Ratna", () -> this.desk.details().get(this.id));
	}

	private List<CaseClock> clocks() {
		return detail().clocks().stream().filter((clock) -> clock.kind() == ClockKind.PROMISE).toList();
	}

	private int told(String name) {
		return count("select count(*) from notice where kind = 'PROMISE_BROKEN' and staff_id = :of",
				this.company.colleague(name).id().value());
	}

	private int count(String sql, UUID of) {
		return in(() -> this.data.jdbc().sql(sql).param("of", of).query(Integer.class).single());
	}

	private <T> T in(java.util.concurrent.Callable<T> work) {
		return this.company.as("Sofia", () -> this.data.transactions().execute((status) -> {
			try {
				return work.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

}
