package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.approvals.Approval;
import app.wayside.approvals.Approvals;
import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.DeedTrial;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.rules.GoodwillRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RuleRefused;
import app.wayside.cases.rules.Rules;
import app.wayside.customers.Happening;
import app.wayside.customers.Timeline;
import app.wayside.identity.FieldFault;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Staff;
import app.wayside.money.Money;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is given on a case beyond what was owed, and who has to agree. */
@WaysideTest
class GoodwillsTest {

	private static final Currency CNY = Currency.getInstance("CNY");

	private final Goodwills goodwills;

	private final GoodwillLedger ledger;

	private final Desk desk;

	private final Books books;

	private final Company company;

	private CaseId id;

	GoodwillsTest(Goodwills goodwills, GoodwillLedger ledger, CaseFixture fixture, Companies companies,
			Approvals approvals, CaseDetails details, Deeds deeds, Timeline timeline, Rules rules, EventLog log,
			GoodwillPersonalData personal, JdbcClient jdbc, TransactionTemplate transactions, Staff staff) {
		this.goodwills = goodwills;
		this.ledger = ledger;
		this.desk = new Desk(fixture, approvals, details, deeds, timeline, staff);
		this.books = new Books(rules, log, personal, jdbc, transactions);
		this.company = companies.create();
	}

	private record Desk(CaseFixture fixture, Approvals approvals, CaseDetails details, Deeds deeds, Timeline timeline,
			Staff staff) {
	}

	private record Books(Rules rules, EventLog log, GoodwillPersonalData personal, JdbcClient jdbc,
			TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_case() {
		this.id = a_case_of("Li Na");
	}

	private CaseId a_case_of(String customer) {
		return new CaseId(this.desk.fixture()
			.put(this.company, new CaseFixture.Made("complaint", "OPEN", customer, null, null), Duration.ofHours(1)));
	}

	@Test
	void what_is_within_the_limits_is_given_at_once_and_comes_into_the_ledger() {
		Goodwills.Outcome outcome = give("Ratna", Gift.voucher("80", "CNY"));

		assertThat(outcome.waits()).isFalse();
		assertThat(entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.cost()).isEqualTo(Money.of("80", "CNY"));
			assertThat(entry.byName()).startsWith("Ratna");
			assertThat(entry.reason()).isEqualTo("The transfer never came");
		});
		assertThat(left("Ratna")).isEqualTo(Money.of("120", "CNY"));
		assertThat(log()).extracting(LoggedEvent::type).contains("goodwill.given");
		assertThat(log()).allSatisfy((event) -> assertThat(event.toString()).doesNotContain("never came"));
	}

	@Test
	void above_the_limit_somebody_else_agrees_inside_the_case_and_never_whoever_asked() {
		give("Ratna", Gift.cash("150", "CNY"));
		Goodwills.Outcome outcome = give("Ratna", Gift.cash("60", "CNY"));

		assertThat(outcome.waits()).isTrue();
		assertThat(entries()).hasSize(1);
		Approval approval = approval();
		assertThat(approval.request().amount()).isNotNull();
		assertThat(approval.request().evidence())
			.anySatisfy((fact) -> assertThat(fact.value()).isEqualTo("150.00 CNY / 200.00 CNY"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> grant("Ratna", approval));

		mayDecide("Sofia", "1000");
		grant("Sofia", approval);
		assertThat(entries()).extracting(GoodwillEntry::cost)
			.containsExactly(Money.of("150", "CNY"), Money.of("60", "CNY"));
		assertThat(entries().getLast().id()).isEqualTo(outcome.id().value());
		assertThat(entries().getLast().byName()).startsWith("Ratna");
		assertThat(asked()).isEmpty();
	}

	@Test
	void what_is_not_agreed_to_costs_nothing_and_what_waits_counts_meanwhile() {
		give("Ratna", Gift.cash("500", "CNY"));
		assertThat(left("Ratna")).isEqualTo(Money.zero(CNY));
		mayDecide("Sofia", "1000");
		this.company.run("Sofia", () -> this.desk.approvals().reject(approval().id(), "Too much"));

		assertThat(entries()).isEmpty();
		assertThat(asked()).extracting(GoodwillRequest::state).containsExactly(GoodwillRequest.State.REFUSED);
		assertThat(left("Ratna")).isEqualTo(Money.of("200", "CNY"));
	}

	@Test
	void a_supervisor_gives_more_and_a_currency_without_a_rule_always_asks() {
		assertThat(give("Sofia", Gift.cash("900", "CNY")).waits()).isFalse();
		assertThat(give("Sofia", Gift.cash("1", "THB")).waits()).isTrue();
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> give("Tomas", Gift.cash("1", "CNY")));
	}

	@Test
	void an_entry_is_taken_back_once_by_one_of_its_own_and_never_changed() {
		GoodwillId given = give("Ratna", Gift.points(2000, "CNY")).id();
		assertThatExceptionOfType(NotYourGoodwill.class)
			.isThrownBy(() -> this.company.run("Chen", () -> this.goodwills.reverse(this.id, given, "Mine")));
		this.company.run("Sofia", () -> this.goodwills.reverse(this.id, given, "Given twice"));

		assertThat(entries()).extracting(GoodwillEntry::cost)
			.containsExactly(Money.of("20", "CNY"), Money.of("-20", "CNY"));
		assertThat(entries()).extracting(GoodwillEntry::points).containsExactly(2000, -2000);
		assertThat(left("Ratna")).isEqualTo(Money.of("200", "CNY"));
		assertThatExceptionOfType(GoodwillTakenBack.class)
			.isThrownBy(() -> this.company.run("Sofia", () -> this.goodwills.reverse(this.id, given, "Again")));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> sql("update goodwill_entry set cost_amount = 1 where id = :id", given.value()));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> sql("delete from goodwill_entry where id = :id", given.value()));
		assertThat(total().net()).isEqualTo(Money.zero(CNY));
	}

	@Test
	void an_administrator_writes_limits_and_nonsense_is_refused() {
		this.company.run("Ada",
				() -> change("thb",
						new GoodwillRule(
								Map.of("agent", new GoodwillRule.Limit(new BigDecimal("1000"), new BigDecimal("1000"))),
								new BigDecimal("500"), 2, null)));
		assertThat(give("Ratna", Gift.cash("999.50", "THB")).waits()).isFalse();
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> this.company.run("Ada",
				() -> change("jpy",
						new GoodwillRule(Map.of("agent", new GoodwillRule.Limit(new BigDecimal("0.5"), BigDecimal.ONE)),
								BigDecimal.TEN, 3, null))));
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> this.company.run("Ada",
				() -> change("gold", new GoodwillRule(Map.of(), BigDecimal.TEN, 3, null))));
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> this.company.run("Ada", () -> change("sgd",
				new GoodwillRule(Map.of("wizard", GoodwillRule.Limit.NONE), BigDecimal.TEN, 3, null))));
		this.company.run("Ada", () -> this.books.rules().switchOff(RuleKind.GOODWILL, "thb", "A try", null));
		assertThat(give("Ratna", Gift.cash("1", "THB")).waits()).isTrue();
	}

	@Test
	void a_macro_gives_and_its_trial_says_so_before() {
		Deed deed = new Deed.Goodwill(GoodwillKind.VOUCHER, new BigDecimal("50"), "CNY", null, "A late coach");
		DeedTrial trial = this.company.as("Ratna",
				() -> this.desk.deeds().rehearse(this.id, List.of(deed), Long.MAX_VALUE));
		assertThat(trial.refusal()).isEmpty();
		assertThat(trial.steps().getFirst().changes())
			.containsExactly(new DeedTrial.Change(DeedTrial.Part.GOODWILL, null, "50.00 CNY"));
		assertThat(entries()).isEmpty();

		this.company.run("Ratna", () -> this.desk.deeds().perform(this.id, List.of(deed), Long.MAX_VALUE));
		assertThat(entries()).extracting(GoodwillEntry::cost).containsExactly(Money.of("50", "CNY"));
	}

	@Test
	void a_person_reads_it_in_his_timeline_and_after_an_erasure_the_money_is_left_without_words() {
		give("Ratna", Gift.voucher("80", "CNY"));
		var customer = this.company.as("Sofia", () -> this.desk.details().get(this.id)).customerId();
		assertThat(
				this.company.as("Sofia", () -> this.desk.timeline().before(customer, Happening.Place.END, 20)).items())
			.anySatisfy((happening) -> {
				assertThat(happening.text()).isEqualTo("cases.happened.goodwill.VOUCHER");
				assertThat(happening.quote()).isEqualTo("The transfer never came");
			});
		this.company.run(() -> this.books.transactions()
			.executeWithoutResult((status) -> this.books.personal().erase(customer.value())));

		assertThat(entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.reason()).isEmpty();
			assertThat(entry.cost()).isEqualTo(Money.of("80", "CNY"));
		});
	}

	@Test
	void the_ledger_is_paged_filtered_and_summed_by_currency() {
		give("Ratna", Gift.voucher("10.50", "CNY"));
		give("Ratna", Gift.cash("20", "CNY"));
		give("Sofia", Gift.cash("7", "USD"));
		GoodwillLedger.Wanted all = new GoodwillLedger.Wanted(30, null, null, null);

		assertThat(this.company.as("Tomas", () -> this.ledger.totals(all))).extracting(GoodwillLedger.Total::net)
			.containsExactly(Money.of("30.50", "CNY"), Money.of("7", "USD"));
		GoodwillLedger.Slice first = this.company.as("Tomas", () -> this.ledger.list(all, null, 2));
		GoodwillLedger.Slice second = this.company.as("Tomas", () -> this.ledger.list(all, first.next(), 2));
		assertThat(first.items()).hasSize(2);
		assertThat(second.items()).singleElement().extracting(GoodwillEntry::cost).isEqualTo(Money.of("10.5", "CNY"));
		UUID ratna = this.company.colleague("Ratna").id().value();
		assertThat(
				this.company
					.as("Tomas",
							() -> this.ledger.list(new GoodwillLedger.Wanted(30, GoodwillKind.CASH, CNY, ratna), null,
									9))
					.items())
			.hasSize(1);
	}

	@Test
	void a_reason_is_asked_for() {
		assertThatExceptionOfType(FieldFault.class).isThrownBy(
				() -> this.company.run("Ratna", () -> this.goodwills.give(this.id, Gift.cash("1", "CNY"), " ")));
	}

	private Goodwills.Outcome give(String who, Gift gift) {
		return this.company.as(who, () -> this.goodwills.give(this.id, gift, "The transfer never came"));
	}

	private Money left(String who) {
		return this.company.as(who, () -> this.goodwills.outlook(this.id))
			.allowances()
			.stream()
			.map(Allowance::left)
			.filter((left) -> left.currency().equals(CNY))
			.findFirst()
			.orElseThrow();
	}

	private List<GoodwillEntry> entries() {
		return this.company.as("Tomas", () -> this.ledger.of(this.id));
	}

	private List<GoodwillRequest> asked() {
		return this.company.as("Tomas", () -> this.ledger.asked(this.id));
	}

	private GoodwillLedger.Total total() {
		return this.company.as("Tomas", () -> this.ledger.totals(new GoodwillLedger.Wanted(9, null, null, null)))
			.getFirst();
	}

	private List<LoggedEvent> log() {
		return this.company.as("Sofia", () -> this.books.log().about(this.id.value()));
	}

	private Approval approval() {
		return this.company.as("Sofia", () -> this.desk.approvals().about(this.id.value())).getFirst();
	}

	private void grant(String who, Approval approval) {
		this.company.run(who, () -> this.desk.approvals().grant(approval.id(), "Well deserved"));
	}

	private void mayDecide(String who, String amount) {
		sql("update staff set approval_limit = " + amount + ", approval_currency = 'CNY' where id = :id",
				this.company.colleague(who).id().value());
	}

	private void change(String key, GoodwillRule rule) {
		this.books.rules().change(new RuleChange(key, rule, "A test", null));
	}

	private void sql(String sql, UUID about) {
		this.company.run(() -> this.books.transactions()
			.executeWithoutResult((status) -> this.books.jdbc().sql(sql).param("id", about).update()));
	}

}
