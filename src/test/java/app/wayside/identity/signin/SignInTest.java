package app.wayside.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffProfile;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.tenancy.Ids;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WaysideTest
class SignInTest {

	private final SignIns signIns;

	private final Staff staff;

	private final Companies companies;

	private final Company company;

	SignInTest(SignIns signIns, Staff staff, Companies companies) {
		this.signIns = signIns;
		this.staff = staff;
		this.companies = companies;
		this.company = companies.create();
	}

	@Test
	void the_right_password_opens_and_the_address_may_be_written_in_capitals() {
		String address = this.company.colleague("Ratna").email().toUpperCase(Locale.ROOT);

		Outcome outcome = attempt(address, Company.PASSWORD, "192.0.2.1");

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, (accepted) -> {
			assertThat(accepted.person().staffId()).isEqualTo(this.company.colleague("Ratna").id());
			assertThat(accepted.person().tenantId()).isEqualTo(this.company.tenant());
		});
	}

	@Test
	void whoever_comes_in_is_available() {
		attempt(this.company.colleague("Chen").email(), Company.PASSWORD, "192.0.2.1");

		Presence presence = this.company.as("Ada",
				() -> this.staff.find(this.company.colleague("Chen").id()).orElseThrow().presence());
		assertThat(presence).isEqualTo(Presence.AVAILABLE);
	}

	@Test
	void a_wrong_password_and_an_unknown_address_are_told_the_same_after_the_same_time() {
		String known = this.company.colleague("Ratna").email();
		attempt(known, "something else entirely", "192.0.2.2");

		Instant start = Instant.now();
		Outcome wrong = attempt(known, "something else entirely", "192.0.2.2");
		Duration forKnown = Duration.between(start, Instant.now());
		start = Instant.now();
		Outcome unknown = attempt(Ids.next() + "@nowhere.example", "something else entirely", "192.0.2.2");
		Duration forUnknown = Duration.between(start, Instant.now());

		assertThat(wrong).isEqualTo(unknown).isEqualTo(new Outcome.Refused());
		assertThat(forUnknown).isGreaterThan(forKnown.dividedBy(4));
	}

	@Test
	void somebody_who_left_does_not_come_in() {
		this.company.run("Ada", () -> this.staff.deactivate(this.company.colleague("Farah").id()));

		assertThat(attempt(this.company.colleague("Farah").email(), Company.PASSWORD, "192.0.2.3"))
			.isEqualTo(new Outcome.Refused());
	}

	@Test
	void guessing_at_an_address_is_blocked_for_a_while_even_with_the_right_password() {
		String address = this.company.colleague("Tomas").email();
		Instant now = Instant.now();
		for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
			String network = "198.51.100." + i;
			ScopedClock.run(now, () -> attempt(address, "a guess at the password", network));
		}

		Outcome during = at(now.plusSeconds(29), address);
		Outcome after = at(now.plusSeconds(31), address);

		assertThat(during).isInstanceOf(Outcome.Blocked.class);
		assertThat(after).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void an_unknown_address_is_blocked_like_a_known_one() {
		String address = Ids.next() + "@nowhere.example";
		Instant now = Instant.now();
		for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
			String network = "203.0.113." + i;
			ScopedClock.run(now, () -> attempt(address, "a guess at the password", network));
		}

		assertThat(at(now.plusSeconds(1), address)).isInstanceOf(Outcome.Blocked.class);
	}

	@Test
	void a_network_that_tries_many_addresses_is_blocked_and_its_neighbour_is_not() {
		Instant now = Instant.now();
		ScopedClock.run(now, () -> {
			for (int i = 0; i < SignInThrottle.PER_NETWORK; i++) {
				attempt(Ids.next() + "@nowhere.example", "a guess at the password", "2001:db8:77:1::" + i);
			}
		});
		String address = this.company.colleague("Sofia").email();

		assertThat(ScopedClock.at(now, () -> attempt(address, Company.PASSWORD, "2001:db8:77:1::ffff")))
			.isInstanceOf(Outcome.Blocked.class);
		assertThat(ScopedClock.at(now, () -> attempt(address, Company.PASSWORD, "2001:db8:77:2::1")))
			.isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void whoever_works_for_two_companies_chooses_one_and_comes_into_that() {
		String address = this.company.colleague("Ratna").email();
		Company second = this.companies.create();
		second.as("Ada",
				() -> this.staff.add(new StaffProfile(address, "Ratna Dewi", "", Locale.ENGLISH,
						ZoneId.of("Asia/Jakarta"), Set.of("id"), Set.of(), Set.of("agent"), 8, null),
						Company.PASSWORD));

		Outcome outcome = attempt(address, Company.PASSWORD, "192.0.2.40");

		assertThat(outcome).isInstanceOfSatisfying(Outcome.CompanyWanted.class, (wanted) -> {
			assertThat(wanted.people()).extracting(Person::tenantId)
				.containsExactlyInAnyOrder(this.company.tenant(), second.tenant());
			assertThat(this.signIns.choose(wanted.people().getLast(), "192.0.2.40"))
				.isEqualTo(new Outcome.Accepted(wanted.people().getLast()));
		});
	}

	private Outcome at(Instant moment, String address) {
		return ScopedClock.at(moment, () -> attempt(address, Company.PASSWORD, "192.0.2.9"));
	}

	private Outcome attempt(String address, String password, String network) {
		return this.signIns.attempt(new Attempt(address, password, network));
	}

}
