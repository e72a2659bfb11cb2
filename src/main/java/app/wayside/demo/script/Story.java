package app.wayside.demo.script;

import java.time.Duration;
import java.util.List;

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

	/** True where an office answers in office hours only. */
	boolean keepsOfficeHours() {
		return this.severity.equals("low") || this.severity.equals("medium");
	}

	String process() {
		return this.category.substring(0, this.category.indexOf('.'));
	}

	String audience() {
		return (this.who != null) ? this.who : "any";
	}

}
