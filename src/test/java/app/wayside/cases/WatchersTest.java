package app.wayside.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.conversations.Words;
import app.wayside.support.CaseFixture;
import app.wayside.support.CaseFixture.Made;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who watches a case is told what happens to it, and never what he did himself. */
@WaysideTest
class WatchersTest {

	private final CaseFixture fixture;

	private final Watchers watchers;

	private final Desk desk;

	private final Company company;

	private CaseId id;

	WatchersTest(CaseFixture fixture, Watchers watchers, Companies companies, Replies replies, CustomerSay customer,
			Closures closures, JdbcClient jdbc, TransactionTemplate transactions) {
		this.fixture = fixture;
		this.watchers = watchers;
		this.desk = new Desk(replies, customer, closures, jdbc, transactions);
		this.company = companies.create();
	}

	private record Desk(Replies replies, CustomerSay customer, Closures closures, JdbcClient jdbc,
			TransactionTemplate transactions) {
	}

	@BeforeEach
	void a_case() {
		this.id = new CaseId(
				this.fixture.put(this.company, new Made("inquiry", "OPEN", "Guest", null, null), Duration.ofHours(1)));
	}

	@Test
	void watchers_are_told_of_words_and_of_the_end_and_nobody_of_his_own() {
		this.company.run("Chen", () -> this.watchers.watch(this.id, id("Chen")));
		this.company.run("Chen", () -> this.watchers.watch(this.id, id("Chen")));
		this.company.run("Chen", () -> this.watchers.watch(this.id, id("Sofia")));

		this.company.run(() -> this.desk.customer().write(this.id, Words.of("Any news?")));
		this.company.run("Chen", () -> this.desk.replies().reply(this.id, Words.of("Soon."), Long.MAX_VALUE));
		this.company.run("Ratna", () -> this.desk.closures()
			.resolve(this.id, new Closures.Solution("answered", "Told.", "customer.information")));

		assertThat(told("Chen")).containsExactly("wrote", "resolved");
		assertThat(told("Sofia")).containsExactly("asked", "wrote", "replied", "resolved");
		assertThat(told("Ratna")).isEmpty();
	}

	@Test
	void who_watches_no_longer_is_told_no_longer() {
		this.company.run("Chen", () -> this.watchers.watch(this.id, id("Chen")));
		this.company.run("Chen", () -> this.watchers.unwatch(this.id, id("Chen")));
		assertThat(this.company.as("Tomas", () -> this.watchers.of(this.id))).isEmpty();

		this.company.run(() -> this.desk.customer().write(this.id, Words.of("Any news?")));

		assertThat(told("Chen")).isEmpty();
	}

	private app.wayside.identity.StaffId id(String name) {
		return this.company.colleague(name).id();
	}

	private List<String> told(String name) {
		UUID staff = id(name).value();
		return this.company.as(name, () -> this.desk.transactions()
			.execute((status) -> this.desk.jdbc()
				.sql("select detail from notice where staff_id = :staff and kind = 'WATCHED' order by at, detail")
				.param("staff", staff)
				.query(String.class)
				.list()));
	}

}
