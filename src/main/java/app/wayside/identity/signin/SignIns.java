package app.wayside.identity.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Passwords;
import app.wayside.identity.SignedIn;
import app.wayside.identity.SignedInPeople;
import app.wayside.identity.Unguarded;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Decides who may come in. Whoever may not is told the same, whatever is wrong. */
@Service
public class SignIns {

	// One person works for a few companies at most; more hashes would be a way to keep us
	// busy.
	private static final int MOST_COMPANIES = 5;

	private final JdbcClient jdbc;

	private final Passwords passwords;

	private final SignInThrottle throttle;

	private final OneTimeCodes codes;

	private final Arrivals arrivals;

	SignIns(JdbcClient jdbc, Passwords passwords, SignInThrottle throttle, OneTimeCodes codes, Arrivals arrivals) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.throttle = throttle;
		this.codes = codes;
		this.arrivals = arrivals;
	}

	private record Candidate(Person person, String passwordHash) {
	}

	/** Looks at address and password. */
	@Unguarded("nobody is signed in yet")
	public Outcome attempt(Attempt attempt) {
		Optional<Instant> blocked = this.throttle.attempt(attempt.address(), attempt.network());
		return blocked.<Outcome>map(Outcome.Blocked::new).orElseGet(() -> look(attempt));
	}

	private Outcome look(Attempt attempt) {
		List<Person> people = this.whoShows(attempt);
		return switch (people.size()) {
			case 0 -> new Outcome.Refused();
			case 1 -> choose(people.getFirst(), attempt.network());
			default -> new Outcome.CompanyWanted(people);
		};
	}

	private List<Person> whoShows(Attempt attempt) {
		List<Candidate> candidates = this.jdbc
			.sql("select tenant_id, staff_id, password_hash from staff_who_sign_in_as(:address) limit :most")
			.param("address", attempt.address().strip())
			.param("most", MOST_COMPANIES)
			.query((row, number) -> new Candidate(
					new Person(row.getObject("tenant_id", UUID.class), row.getObject("staff_id", UUID.class)),
					row.getString("password_hash")))
			.list();
		if (candidates.isEmpty()) {
			this.passwords.matches(attempt.password(), null);
		}
		return candidates.stream()
			.filter((candidate) -> this.passwords.matches(attempt.password(), candidate.passwordHash()))
			.map(Candidate::person)
			.toList();
	}

	/** Goes on as one of those whose password was right. */
	@Unguarded("nobody is signed in yet")
	public Outcome choose(Person person, String network) {
		return as(person, () -> this.codes.areWantedFrom(person.staffId())) ? new Outcome.CodeWanted(person)
				: accept(person, network);
	}

	/** Looks at the one-time code of somebody whose password was right. */
	@Unguarded("nobody is signed in yet")
	public Outcome confirm(Person person, String code, String network) {
		Optional<Instant> blocked = this.throttle.attempt(person.getName(), network);
		if (blocked.isPresent()) {
			return new Outcome.Blocked(blocked.get());
		}
		if (!as(person, () -> this.codes.uses(person.staffId(), code))) {
			return new Outcome.Refused();
		}
		this.throttle.succeeded(person.getName(), network);
		return accept(person, network);
	}

	private Outcome accept(Person person, String network) {
		@Nullable SignedIn arrived = as(person, () -> this.arrivals.come(person.staffId()).orElse(null));
		if (arrived == null) {
			return new Outcome.Refused();
		}
		this.throttle.succeeded(arrived.email(), network);
		return new Outcome.Accepted(person);
	}

	/** Somebody signs out. */
	@Unguarded("about oneself only")
	public void leave() {
		SignedIn.current().ifPresent(this.arrivals::go);
	}

	private static <T extends @Nullable Object> T as(Person person, Callable<T> work) {
		try {
			return Acting.as(person.tenantId(), Actor.WAYSIDE, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
