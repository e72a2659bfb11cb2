package app.wayside.cases.web;

import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
import app.wayside.web.Choice;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What triage decided on a case, one scheme of it with its reasons and all its labels.
 *
 * @param detail the case
 * @param lines every scheme in a line
 * @param shown the scheme that is open
 * @param decision on it; none while nobody has looked
 * @param words that were judged, cut where evidence begins and ends
 * @param choices the labels of the scheme, in the tenant's order
 */
public record TriagePanel(CaseDetail detail, List<Line> lines, TriageScheme shown, @Nullable TriageDecision decision,
		List<Segment> words, List<Choice> choices) implements Fragment {

	/**
	 * A scheme and what counts in it.
	 *
	 * @param scheme the scheme
	 * @param text the label in the reader's language; empty where triage is unsure
	 * @param percent how sure triage was
	 * @param corrected whether a person said it
	 */
	public record Line(TriageScheme scheme, String text, int percent, boolean corrected) {
	}

	/**
	 * A part of the judged words.
	 *
	 * @param text of it
	 * @param spoke whether it spoke for the decision
	 */
	public record Segment(String text, boolean spoke) {
	}

	@Override
	public String template() {
		return "cases/triage";
	}

	/** The same as a page of its own, where scripts are off. */
	public record Alone(TriagePanel panel) implements app.wayside.web.Page {

		@Override
		public String template() {
			return "cases/triagealone";
		}

		@Override
		public String section() {
			return "inbox";
		}

	}

}
