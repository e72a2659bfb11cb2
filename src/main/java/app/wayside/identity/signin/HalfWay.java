package app.wayside.identity.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody whose password was right, and who has more to show.
 *
 * @param people the one, or one for each company to choose from
 * @param since when the password was shown, UTC
 * @param next the page to go to at the end
 */
public record HalfWay(List<Person> people, Instant since, String next) implements Serializable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** Keeps a copy that can be stored. */
	public HalfWay {
		people = List.copyOf(people);
	}

	/** Whether there is still time. */
	public boolean isOpen(Instant now) {
		return now.isBefore(this.since.plus(PATIENCE));
	}

}
