package app.wayside.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The page that shows every component, for those who build screens.
 *
 * @param part which of its three pages
 */
public record Styleguide(String part) implements Page {

	private static final List<Double> SPENT = List.of(229.5, 210.5, 171.4, 248.9, 299.1, 196.4);

	private static final List<Double> BEFORE = List.of(222.6, 219.0, 159.4, 246.4, 272.1, 214.0);

	@Override
	public String template() {
		return "web/styleguide/" + this.part;
	}

	@Override
	public String section() {
		return "inbox";
	}

	/** A due time so many minutes from now. */
	public Instant in(Frame frame, long minutes) {
		return frame.now().plus(Duration.ofMinutes(minutes)).plusSeconds(20);
	}

	/** Whether the list stands alone on a phone. */
	public boolean onlyList(Frame frame) {
		return frame.address().endsWith("?list");
	}

	/** Six months, the last still running. */
	public List<Bar> months(Frame frame) {
		return IntStream.range(0, SPENT.size())
			.mapToObj((i) -> new Bar(frame.t("styleguide.month." + (i + 6)), SPENT.get(i), BEFORE.get(i), i == 5))
			.toList();
	}

	/** Choices for fields and tabs; the first is chosen. */
	public List<Choice> choices(Frame frame, String... keys) {
		return IntStream.range(0, keys.length)
			.mapToObj((i) -> new Choice("#" + keys[i], frame.t(keys[i]), i == 0))
			.toList();
	}

	/** The way of a mass message, in its third step. */
	public List<Step> steps(Frame frame) {
		return IntStream.rangeClosed(1, 5)
			.mapToObj((i) -> new Step(frame.t("styleguide.step." + i),
					(i < 3) ? Step.State.DONE : (i == 3) ? Step.State.CURRENT : Step.State.NEXT))
			.toList();
	}

}
