package app.wayside.cases.web;

import java.util.List;

import app.wayside.cases.learning.OwnScheme;
import app.wayside.cases.triage.Label;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The schemes at the left; at the right one of them, or a new one.
 *
 * @param schemes all
 * @param pane what stands at the right
 * @param shown the one at the right; none for a new one
 */
public record SchemesPage(List<OwnScheme> schemes, Pane pane, @Nullable OwnScheme shown) implements Page {

	/** Empty rows under the labels that are there. */
	private static final int ROOM = 3;

	/** What stands at the right. */
	public enum Pane {

		/** Nothing is chosen. */
		NONE,
		/** A scheme that an administrator edits. */
		FORM,
		/** One that comes with Wayside. */
		READ

	}

	/** The labels of the one that is shown. */
	public List<Label> labels() {
		return (this.shown != null) ? this.shown.scheme().labels() : List.of();
	}

	/** How many rows the form has. */
	public int rows() {
		return labels().size() + ROOM;
	}

	/** The label in a row; none in an empty one. */
	public @Nullable Label row(int place) {
		return (place < labels().size()) ? labels().get(place) : null;
	}

	/** A number without needless zeros. */
	public static String plain(double number) {
		return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	@Override
	public String template() {
		return "cases/schemes";
	}

	@Override
	public String section() {
		return "settings";
	}

}
