package app.wayside.identity.signin;

import java.time.Instant;

import app.wayside.identity.Accounts;
import app.wayside.identity.SignedIn;
import app.wayside.identity.SignedInPeople;
import app.wayside.identity.StaffId;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WaysideTest
class OneTimeCodeTest {

	private static final Instant NOON = Instant.parse("2031-05-04T12:00:05Z");

	private final SignIns signIns;

	private final OneTimeCodes codes;

	private final People people;

	private final Company company;

	private String secret = "";

	record People(SignedInPeople signedIn, Accounts accounts, JdbcClient jdbc, TransactionTemplate transactions) {
	}

	OneTimeCodeTest(SignIns signIns, OneTimeCodes codes, SignedInPeople signedIn, Accounts accounts, JdbcClient jdbc,
			TransactionTemplate transactions, Companies companies) {
		this.signIns = signIns;
		this.codes = codes;
		this.people = new People(signedIn, accounts, jdbc, transactions);
		this.company = companies.create();
	}

	@BeforeEach
	void ratna_asks_for_codes() {
		asRatna(() -> {
			this.secret = this.codes.begin().orElseThrow().secret();
			ScopedClock.run(NOON.minusSeconds(300), () -> this.codes.finish(code(NOON.minusSeconds(300))));
			return true;
		});
	}

	@Test
	void the_password_alone_does_not_open() {
		assertThat(password()).isInstanceOf(Outcome.CodeWanted.class);
	}

	@Test
	void password_and_code_open() {
		assertThat(at(NOON, code(NOON))).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void a_code_opens_once() {
		at(NOON, code(NOON));

		assertThat(at(NOON.plusSeconds(1), code(NOON))).isEqualTo(new Outcome.Refused());
	}

	@Test
	void a_code_older_than_one_that_was_used_does_not_open() {
		at(NOON, code(NOON));

		assertThat(at(NOON.plusSeconds(1), code(NOON.minusSeconds(30)))).isEqualTo(new Outcome.Refused());
	}

	@Test
	void a_clock_that_is_one_step_off_does_no_harm_and_two_steps_do() {
		assertThat(at(NOON, code(NOON.minusSeconds(60)))).isEqualTo(new Outcome.Refused());
		assertThat(at(NOON, code(NOON.minusSeconds(30)))).isInstanceOf(Outcome.Accepted.class);
		assertThat(at(NOON.plusSeconds(60), code(NOON.plusSeconds(90)))).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void guessing_at_codes_is_blocked() {
		for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
			at(NOON, "000000");
		}

		assertThat(at(NOON, code(NOON))).isInstanceOf(Outcome.Blocked.class);
	}

	@Test
	void enrolment_with_a_wrong_code_changes_nothing() {
		asRatna(() -> {
			this.people.accounts().removeSecondStep(Company.PASSWORD);
			this.codes.begin();
			assertThatThrownBy(() -> this.codes.finish("000000")).isInstanceOf(WrongCode.class);
			return true;
		});

		assertThat(password()).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void the_secret_is_not_readable_in_the_database() {
		String stored = this.company.as("Ada",
				() -> this.people.transactions()
					.execute((status) -> this.people.jdbc()
						.sql("select totp_secret from staff where id = :id")
						.param("id", ratna().value())
						.query(String.class)
						.single()));

		assertThat(stored).isNotBlank().doesNotContain(this.secret);
	}

	private Outcome password() {
		return this.signIns
			.attempt(new Attempt(this.company.colleague("Ratna").email(), Company.PASSWORD, "192.0.2.20"));
	}

	private Outcome at(Instant moment, String code) {
		Person person = new Person(this.company.tenant().value(), ratna().value());
		return ScopedClock.at(moment, () -> this.signIns.confirm(person, code, "192.0.2.20"));
	}

	private StaffId ratna() {
		return this.company.colleague("Ratna").id();
	}

	private String code(Instant moment) {
		try {
			return new DefaultCodeGenerator(HashingAlgorithm.SHA1, 6).generate(this.secret,
					moment.getEpochSecond() / 30);
		}
		catch (dev.samstevens.totp.exceptions.CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void asRatna(java.util.concurrent.Callable<Boolean> work) {
		SignedIn person = this.company.as("Ratna", () -> this.people.signedIn().find(ratna()).orElseThrow());
		this.company.as("Ratna", () -> person.act(work));
	}

}
