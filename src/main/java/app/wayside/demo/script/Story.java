package app.wayside.demo.script;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A case as a dialogue with slots, told several times with other people and details.
 *
 * @param who any, corporate or partner
 * @param trip pool of trips, or any
 * @param travel from the opening to the day of travel
 * @param amount and {@code fee}: least and most, in CNY, turned into the reader's
 * currency
 * @param endings one telling each
 * @param subjects beside {@code openings}, one for one
 * @param asides openings on the same matter that no dialogue follows
 */
record Story(String key, String language, String category, String severity, @Nullable String who, @Nullable String trip,
		@Nullable Duration travel, List<Integer> amount, List<Integer> fee, List<Ending> endings, List<String> subjects,
		List<String> openings, List<Aside> asides, List<Beat.Attachment> attach, boolean html, List<Turn> dialogue,
		Solution solution, @Nullable String refusal, @Nullable String appeal, List<Score> survey) {

	record Stories(List<Story> stories) {
	}

	record Aside(String subject, String text) {
	}

	/** Exactly one of customer, reply, note and waiting is set. */
	record Turn(@Nullable String customer, @Nullable String reply, @Nullable String note, @Nullable String waiting,
			@Nullable String why, @Nullable Duration after, List<Beat.Attachment> attach) {
	}

	record Solution(String code, String cause, String text, @Nullable Duration after) {
	}

	record Score(int score, String comment) {
	}

	/** Answered day and night, as is promised. */
	private static final Set<String> ROUND_THE_CLOCK = Set.of("booking", "complaint", "payment", "crisis", "partner");

	/** Within which a desk does each thing until the customer has an answer. */
	private static final Map<String, Duration> PACE = Map.of("critical", Duration.ofMinutes(2), "high",
			Duration.ofMinutes(4), "medium", Duration.ofMinutes(16));

	/** True where an office answers in office hours only. */
	boolean keepsOfficeHours() {
		return this.severity.equals("low") || (this.severity.equals("medium") && !ROUND_THE_CLOCK.contains(process()));
	}

	/**
	 * The time that a desk takes for something while the customer waits for an answer.
	 */
	Duration paced(Duration usual) {
		Duration pace = PACE.getOrDefault(this.severity, usual);
		return (pace.compareTo(usual) < 0) ? pace : usual;
	}

	String process() {
		return this.category.substring(0, this.category.indexOf('.'));
	}

	String audience() {
		return (this.who != null) ? this.who : "any";
	}

}
