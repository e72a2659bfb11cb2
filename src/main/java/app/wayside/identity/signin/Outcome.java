package app.wayside.identity.signin;

import java.time.Instant;
import java.util.List;

/** What became of an attempt to sign in. */
public sealed interface Outcome {

	/**
	 * Come in.
	 *
	 * @param person who has shown all that is asked for
	 */
	record Accepted(Person person) implements Outcome {
	}

	/**
	 * The password is right; a one-time code is asked for.
	 *
	 * @param person who has to show it
	 */
	record CodeWanted(Person person) implements Outcome {
	}

	/**
	 * The password is right at several companies.
	 *
	 * @param people one for each company
	 */
	record CompanyWanted(List<Person> people) implements Outcome {
	}

	/** Address, password or code is wrong; which one is not said. */
	record Refused() implements Outcome {
	}

	/**
	 * Too many attempts.
	 *
	 * @param until when the next one is looked at, UTC
	 */
	record Blocked(Instant until) implements Outcome {
	}

}
