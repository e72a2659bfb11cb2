package app.wayside.web;

import java.time.Duration;

/** How near a due time is, as its colour says; the word stands beside it. */
public enum Urgency {

	/** Breached, or less than 30 minutes left. */
	DANGER("danger"),
	/** Next: less than four hours left. */
	WARN("warn"),
	/** Later. */
	CALM("calm");

	static final Duration DANGER_BELOW = Duration.ofMinutes(30);

	static final Duration WARN_BELOW = Duration.ofHours(4);

	private final String word;

	Urgency(String word) {
		this.word = word;
	}

	/** The urgency of something with so much time left. */
	public static Urgency of(Duration left) {
		if (left.compareTo(DANGER_BELOW) < 0) {
			return DANGER;
		}
		return (left.compareTo(WARN_BELOW) < 0) ? WARN : CALM;
	}

	/** The word that styles know. */
	public String word() {
		return this.word;
	}

}
