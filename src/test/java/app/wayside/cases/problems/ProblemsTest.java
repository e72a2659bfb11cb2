package app.wayside.cases.problems;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalState;
import app.wayside.approvals.Approvals;
import app.wayside.cases.CaseId;
import app.wayside.cases.LinkKind;
import app.wayside.cases.Links;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One problem gathers many cases, and tells each customer once. */
@WaysideTest
@TestPropertySource(properties = { "wayside.cases.fan-out-sweep=1d", "wayside.cases.fan-out.approval-above=4" })
class ProblemsTest {

	private static final Map<String, String> TEXTS = Map.of("en", "Dear {{customer.name}}, about {{case.number}}.",
			"zh", "{{customer.name}}，关于 {{case.number}}。");

	private final Problems problems;

	private final FanOuts fanOuts;

	private final CaseFixture fixture;

	private final Companies companies;

	private final Doors doors;

	private Company company;

	private CaseId problem;

	ProblemsTest(Problems problems, FanOuts fanOuts, CaseFixture fixture, Companies companies, FanOutRunner runner,
			FanOutStore store, Links links, Approvals approvals, JdbcClient jdbc, TransactionTemplate transactions) {
		this.problems = problems;
		this.fanOuts = fanOuts;
		this.fixture = fixture;
		this.companies = companies;
		this.doors = new Doors(runner, store, links, approvals, new Database(jdbc, transactions));
	}

	record Doors(FanOutRunner runner, FanOutStore store, Links links, Approvals approvals, Database db) {
	}

	record Database(JdbcClient jdbc, TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_problem() {
		this.company = this.companies.create();
		this.problem = new CaseId(put("Hotel Aurora closed"));
		this.company.run("Ratna", () -> this.problems.mark(this.problem, Problem.Kind.SUPPLIER));
	}

	@Test
	void cases_are_gathered_by_filter_and_those_of_another_problem_stay_there() {
		UUID one = put("Li Na");
		UUID taken = put("Tomás Vidal");
		UUID over = this.fixture.put(this.company, new CaseFixture.Made("refund", "CLOSED", "Sara", null, null),
				Duration.ofHours(1));
		UUID other = put("Another storm");
		this.company.run("Ratna",
				() -> this.doors.links().link(new CaseId(taken), new CaseId(other), LinkKind.CHILD_OF));

		int gathered = this.company.as("Ratna", () -> this.problems.gather(this.problem, "process:refund"));

		assertThat(gathered).isEqualTo(2);
		assertThat(this.company.as("Ratna", () -> this.problems.children(this.problem))).extracting(Affected::caseId)
			.containsExactlyInAnyOrder(one, other)
			.doesNotContain(over);
	}

	@Test
	void open_cases_with_the_same_booking_are_suggested() {
		UUID one = put("Li Na");
		UUID two = put("Tomás Vidal");
		reference(this.problem.value(), "HX7K2P");
		reference(one, "HX7K2P");
		reference(two, "QQ1122");

		assertThat(this.company.as("Ratna", () -> this.problems.alike(this.problem)))
			.filteredOn((each) -> each.why().equals("REFERENCE"))
			.extracting(Affected::caseId)
			.containsExactly(one);
	}

	@Test
	void the_preview_counts_fills_and_says_who_is_left_out() {
		gather(3);
		UUID over = this.fixture.put(this.company, new CaseFixture.Made("refund", "CLOSED", "Sara", null, null),
				Duration.ofHours(1));
		this.company.run("Ratna", () -> this.problems.gather(this.problem, List.of(over)));

		FanOutId id = plan();

		assertThat(get(id).counts()).isEqualTo(new FanOut.Counts(3, 0, 1, 0));
		assertThat(this.company.as("Ratna", () -> this.fanOuts.samples(id))).hasSize(3)
			.allSatisfy((sample) -> assertThat(sample.text()).startsWith("Dear Guest").contains(sample.row().number()));
		assertThat(rows(id)).filteredOn((row) -> row.caseId().equals(over))
			.singleElement()
			.extracting(FanOutRow::reason)
			.isEqualTo("cases.problems.reason.closed");
		assertThat(letters()).isZero();
	}

	@Test
	void whoever_has_two_cases_is_told_once() {
		List<UUID> cases = gather(2);
		sameCustomer(cases);
		FanOutId id = plan();
		start(id);
		await(id);
		assertThat(get(id).counts()).isEqualTo(new FanOut.Counts(0, 1, 1, 0));
		assertThat(letters()).isEqualTo(1);
	}

	@Test
	void a_node_that_dies_in_the_middle_leaves_nobody_told_twice_and_nobody_untold() {
		gather(4);
		FanOutId id = plan();
		this.company.run("Ratna", () -> this.doors.db()
			.transactions()
			.executeWithoutResult((status) -> this.doors.store().move(id, FanOut.State.PLANNED, FanOut.State.RUNNING)));
		this.company.run("Ratna", () -> this.doors.runner().one(id));
		this.company.run("Ratna", () -> this.doors.db().transactions().executeWithoutResult((status) -> {
			FanOutStore.Next next = this.doors.store().next(id).orElseThrow();
			this.doors.store().sent(id, next.seq(), UUID.randomUUID(), java.time.Instant.now());
			status.setRollbackOnly();
		}));
		assertThat(get(id).counts().sent()).isEqualTo(1);

		CountDownLatch together = new CountDownLatch(1);
		List<Thread> nodes = Stream.generate(() -> Thread.ofVirtual().start(() -> {
			try {
				together.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.company.run("Ratna", () -> {
				boolean more = true;
				while (more) {
					more = this.doors.runner().one(id);
				}
			});
		})).limit(3).toList();
		together.countDown();
		nodes.forEach(ProblemsTest::join);
		this.doors.runner().sweep();

		assertThat(get(id).state()).isEqualTo(FanOut.State.DONE);
		assertThat(get(id).counts()).isEqualTo(new FanOut.Counts(0, 4, 0, 0));
		assertThat(letters()).isEqualTo(4);
	}

	@Test
	void over_the_limit_somebody_else_agrees_first() {
		gather(5);
		FanOutId id = plan();
		start(id);
		assertThat(get(id).state()).isEqualTo(FanOut.State.ASKED);
		assertThat(letters()).isZero();
		Approval asked = this.company.as("Sofia", () -> this.doors.approvals().about(this.problem.value()))
			.stream()
			.filter((each) -> each.state() == ApprovalState.REQUESTED)
			.findFirst()
			.orElseThrow();

		this.company.run("Sofia", () -> this.doors.approvals().grant(asked.id(), "Yes"));
		await(id);

		assertThat(get(id).counts().sent()).isEqualTo(5);
		assertThatExceptionOfType(NobodyToTell.class).isThrownBy(() -> start(id));
	}

	@Test
	void what_was_stopped_goes_on_with_those_who_are_left() {
		gather(3);
		FanOutId id = plan();
		this.company.run("Ratna", () -> this.doors.db()
			.transactions()
			.executeWithoutResult((status) -> this.doors.store().move(id, FanOut.State.PLANNED, FanOut.State.RUNNING)));
		this.company.run("Ratna", () -> this.doors.runner().one(id));
		this.company.run("Ratna", () -> this.fanOuts.stop(id));
		assertThat(this.company.as("Ratna", () -> this.doors.runner().one(id))).isFalse();
		assertThat(letters()).isEqualTo(1);

		start(id);
		await(id);
		assertThat(letters()).isEqualTo(3);
	}

	@Test
	void a_gap_that_nothing_fills_tells_nobody() {
		gather(1);
		FanOutId id = this.company.as("Ratna",
				() -> this.fanOuts.plan(this.problem, Map.of("en", "Your booking {{booking.reference}} is safe.")));
		start(id);
		await(id);
		assertThat(get(id).counts()).isEqualTo(new FanOut.Counts(0, 0, 0, 1));
		assertThatExceptionOfType(TextNotComplete.class).isThrownBy(
				() -> this.company.as("Ratna", () -> this.fanOuts.plan(this.problem, Map.of("en", " ", "zh", ""))));
	}

	@Test
	void what_was_told_is_exported_and_chosen_cases_are_gathered_by_the_number_of_the_problem() {
		UUID one = put("Li Na");
		String number = this.company.as("Ratna", () -> this.problems.get(this.problem)).number();
		this.company.run("Ratna", () -> this.problems.gather(number, List.of(one)));
		FanOutId id = plan();
		start(id);
		await(id);
		UUID customer = rows(id).getFirst().customerId();

		List<FanOutStore.Told> exported = this.company.as("Sofia",
				() -> this.doors.db().transactions().execute((status) -> this.doors.store().told(customer)));
		assertThat(exported).singleElement()
			.satisfies((told) -> assertThat(told.number()).isEqualTo(rows(id).getFirst().number()));
		assertThatExceptionOfType(ProblemNotFound.class)
			.isThrownBy(() -> this.company.as("Ratna", () -> this.problems.gather("C-1999-000000", List.of(one))));
	}

	@Test
	void another_company_sees_no_problem_of_ours() {
		Company other = this.companies.create();
		assertThat(other.as("Ratna", () -> this.problems.find(this.problem))).isEmpty();
		assertThatExceptionOfType(ProblemNotFound.class)
			.isThrownBy(() -> other.as("Ratna", () -> this.fanOuts.plan(this.problem, TEXTS)));
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private UUID put(String customer) {
		return this.fixture.put(this.company, new CaseFixture.Made("refund", "OPEN", customer, null, null),
				Duration.ofHours(1));
	}

	private List<UUID> gather(int cases) {
		List<UUID> ids = IntStream.range(0, cases).mapToObj((each) -> put("Guest " + each)).toList();
		this.company.run("Ratna", () -> this.problems.gather(this.problem, ids));
		return ids;
	}

	private FanOutId plan() {
		return this.company.as("Ratna", () -> this.fanOuts.plan(this.problem, TEXTS));
	}

	private void start(FanOutId id) {
		this.company.run("Ratna", () -> this.fanOuts.start(id));
	}

	private FanOut get(FanOutId id) {
		return this.company.as("Ratna", () -> this.fanOuts.get(id));
	}

	private List<FanOutRow> rows(FanOutId id) {
		return this.company.as("Ratna", () -> this.fanOuts.rows(id));
	}

	private void await(FanOutId id) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> get(id).state() == FanOut.State.DONE);
	}

	private void reference(UUID caseId, String value) {
		sql("insert into case_reference (tenant_id, case_id, kind, value) values (:tenant, :case, 'PNR', '" + value
				+ "')", caseId);
	}

	private void sameCustomer(List<UUID> cases) {
		sql("update service_case set customer_id = (select customer_id from service_case where tenant_id = :tenant and id = :case) where tenant_id = :tenant and id in ('"
				+ cases.get(0) + "', '" + cases.get(1) + "')", cases.get(0));
	}

	private void sql(String sql, UUID caseId) {
		this.company.run("Ratna",
				() -> this.doors.db()
					.transactions()
					.executeWithoutResult((status) -> this.doors.db()
						.jdbc()
						.sql(sql)
						.param("tenant", this.company.tenant().value())
						.param("case", caseId)
						.update()));
	}

	/** Answers that were handed over to leave. */
	private int letters() {
		return this.company.as("Ratna", () -> this.doors.db()
			.transactions()
			.execute((status) -> this.doors.db()
				.jdbc()
				.sql("select cast(count(*) as int) from message where tenant_id = :tenant and direction = 'OUT'")
				.param("tenant", this.company.tenant().value())
				.query(Integer.class)
				.single()));
	}

}
