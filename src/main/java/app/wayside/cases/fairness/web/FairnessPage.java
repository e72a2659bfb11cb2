package app.wayside.cases.fairness.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.fairness.Fairness;
import app.wayside.cases.fairness.Share;
import app.wayside.web.Choice;
import app.wayside.web.Drawing;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How fairly the work of a team was shared out.
 *
 * @param report of it; none where there is no team
 * @param teams to choose from
 * @param days back from now
 * @param skills names by key
 */
public record FairnessPage(@Nullable Fairness report, List<Choice> teams, int days,
		Map<String, String> skills) implements Page {

	@Override
	public String template() {
		return "cases/fairness/report";
	}

	@Override
	public String section() {
		return "wall";
	}

	/** The team that is shown. */
	public String team() {
		return this.teams.stream().filter(Choice::chosen).map(Choice::value).findFirst().orElse("");
	}

	/** The spans of time to choose from. */
	public List<Choice> spans(Frame frame) {
		return Stream.of(7, 30, 90)
			.map((span) -> new Choice(String.valueOf(span), frame.t("cases.fairness.days", span), span == this.days))
			.toList();
	}

	/** The names of somebody's skills. */
	public String skills(Share share) {
		return share.skills()
			.stream()
			.map((key) -> this.skills.getOrDefault(key, key))
			.sorted()
			.collect(Collectors.joining(", "));
	}

	/** The width of a part, against the largest of all. */
	public String width(double part) {
		Fairness shown = this.report;
		double most = (shown != null) ? shown.shares()
			.stream()
			.flatMapToDouble((share) -> java.util.stream.DoubleStream.of(share.part(),
					(share.expected() != null) ? share.expected() : 0))
			.max()
			.orElse(1) : 1;
		return Drawing.share(part, most);
	}

	/** A number of hours or times, with one decimal. */
	public static BigDecimal tenths(double number) {
		return BigDecimal.valueOf(number).setScale(1, java.math.RoundingMode.HALF_UP);
	}

	/** What it comes to, in a sentence. */
	public String sentence(Frame frame) {
		Fairness shown = this.report;
		Share most = (shown != null) ? shown.most() : null;
		Share least = (shown != null) ? shown.least() : null;
		if (shown == null || most == null || least == null || shown.gini() == null) {
			return frame.t("cases.fairness.too-few");
		}
		return frame.t(shown.even() ? "cases.fairness.even" : "cases.fairness.uneven", most.name(), times(frame, most),
				least.name(), times(frame, least),
				frame.number(BigDecimal.valueOf(shown.gini()).setScale(2, java.math.RoundingMode.HALF_UP), 2));
	}

	/** How many times his part somebody was given, in words. */
	public static String times(Frame frame, Share share) {
		Double times = share.times();
		return (times != null) ? frame.number(tenths(times), 1) : frame.none();
	}

}
