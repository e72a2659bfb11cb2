package app.wayside.quality;

import java.time.Duration;
import java.util.Set;

/**
 * When customers are asked.
 *
 * @param active whether they are asked at all
 * @param delay after a case was closed
 * @param cap within which a customer is asked at most once
 * @param version grows with each change; zero where nothing was changed yet
 */
public record SurveyPolicy(boolean active, Duration delay, Duration cap, int version) {

	/**
	 * Whoever is in a crisis, works for a partner, or complains about our surveys is not
	 * asked.
	 */
	static final Set<String> NEVER_ASKED = Set.of("crisis", "partner", "quality");

	/** From this score down somebody looks at the case again. */
	static final int LOW = 2;

	/** For so long an answer can be changed. */
	static final Duration CHANGEABLE = Duration.ofDays(1);

	/** Within so long a low score is followed up. */
	static final Duration FOLLOWED_UP = Duration.ofDays(1);

	private static final Duration LONGEST_DELAY = Duration.ofDays(30);

	private static final Duration LONGEST_CAP = Duration.ofDays(365);

	/** The usual: an hour after closing, at most once in thirty days. */
	public static final SurveyPolicy USUAL = new SurveyPolicy(true, Duration.ofHours(1), Duration.ofDays(30), 0);

	/** Refuses what cannot be. */
	public SurveyPolicy {
		if (delay.isNegative() || cap.isNegative() || delay.compareTo(LONGEST_DELAY) > 0
				|| cap.compareTo(LONGEST_CAP) > 0) {
			throw new PolicyNotValid();
		}
	}

}
