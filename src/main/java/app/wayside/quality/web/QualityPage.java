package app.wayside.quality.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.quality.SurveyQuery;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What customers answered.
 *
 * @param filter which answers
 * @param sums over them
 * @param rows the latest first
 * @param names of those who appear in them
 * @param next after which the next page begins; none on the last
 */
public record QualityPage(SurveyQuery.Filter filter, SurveyQuery.Sums sums, List<SurveyQuery.Row> rows, Names names,
		@Nullable UUID next) implements Page {

	@Override
	public String template() {
		return "quality/answers";
	}

	@Override
	public String section() {
		return "quality";
	}

	/** The address with another score, or with the same filter elsewhere. */
	public String address(String path, int score) {
		return path + "?days=" + this.filter.days() + (score > 0 ? "&score=" + score : "")
				+ (this.filter.words() ? "&words=true" : "")
				+ (this.filter.team() != null ? "&team=" + this.filter.team() : "");
	}

	/** The spans of time to choose from. */
	public List<Choice> spans(Frame frame) {
		return List.of(7, 30, 90, 365)
			.stream()
			.map((days) -> new Choice(String.valueOf(days), frame.t("quality.days", days), days == this.filter.days()))
			.toList();
	}

	/** The scores as views of the list. */
	public List<Choice> views(Frame frame) {
		return List.of(0, 5, 4, 3, 2)
			.stream()
			.map((score) -> new Choice(address("/quality", score), frame.t("quality.view." + score),
					score == this.filter.score()))
			.toList();
	}

	/** Five stars, so many of them full. */
	public static String stars(int score) {
		return "★".repeat(score) + "☆".repeat(5 - score);
	}

	/** The tone of a score. */
	public static @Nullable String tone(int score) {
		return (score <= 2) ? "danger" : (score == 3) ? "warn" : null;
	}

	/**
	 * Names in the reader's language.
	 *
	 * @param customers by id
	 * @param staff by id
	 * @param teams to filter by
	 */
	public record Names(Map<UUID, String> customers, Map<UUID, String> staff, List<Choice> teams) {
	}

}
