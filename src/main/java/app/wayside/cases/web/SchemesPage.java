package app.wayside.cases.web;

import java.math.BigDecimal;
import java.util.List;

import app.wayside.cases.learning.OwnScheme;
import app.wayside.cases.triage.Evidence;
import app.wayside.cases.triage.Label;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The schemes at the left; in the middle one of them, or a new one; beside it a box to
 * try it.
 *
 * @param entries all schemes
 * @param pane what stands in the middle
 * @param shown the one in the middle; none for a new one
 * @param trial a text that was tried on it
 */
public record SchemesPage(List<Entry> entries, Pane pane, @Nullable Shown shown,
		@Nullable Trial trial) implements Page {

	/** Rows of a new scheme. */
	private static final int FIRST_ROWS = 2;

	/** What stands in the middle. */
	public enum Pane {

		/** Nothing is chosen. */
		NONE,
		/** A scheme that an administrator edits. */
		FORM,
		/** One that comes with Wayside. */
		READ

	}

	/**
	 * A scheme in the list.
	 *
	 * @param scheme it
	 * @param title its name in the reader's language
	 */
	public record Entry(OwnScheme scheme, String title) {

		/** Whether an administrator made it. */
		public boolean own() {
			return this.scheme.origin() == OwnScheme.Origin.OWN;
		}

		/** Where it is shown. */
		public String place() {
			return "/settings/schemes/of/" + this.scheme.scheme().name();
		}

	}

	/**
	 * The scheme in the middle.
	 *
	 * @param entry as it stands in the list
	 * @param labels with their names in the reader's language
	 */
	public record Shown(Entry entry, List<Named> labels) {
	}

	/**
	 * A label.
	 *
	 * @param label it
	 * @param name in the reader's language
	 */
	public record Named(Label label, String name) {
	}

	/**
	 * A text and what it was judged to be.
	 *
	 * @param text that was tried
	 * @param label in the reader's language; empty where Wayside is unsure
	 * @param percent how sure
	 * @param words the text, cut where evidence begins and ends
	 * @param evidence strongest first
	 */
	public record Trial(String text, String label, int percent, List<TriagePanel.Segment> words,
			List<Evidence> evidence) {
	}

	/** Those that an administrator made. */
	public List<Entry> own() {
		return this.entries.stream().filter(Entry::own).toList();
	}

	/** Those that come with Wayside, or follow from processes and categories. */
	public List<Entry> builtIn() {
		return this.entries.stream().filter((entry) -> !entry.own()).toList();
	}

	/** How many rows the form has. */
	public int rows() {
		return (this.shown != null) ? this.shown.labels().size() : FIRST_ROWS;
	}

	/** The label in a row; none in an empty one. */
	public @Nullable Label row(int place) {
		return (this.shown != null && place < this.shown.labels().size()) ? this.shown.labels().get(place).label()
				: null;
	}

	/** A number without needless zeros. */
	public static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
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
