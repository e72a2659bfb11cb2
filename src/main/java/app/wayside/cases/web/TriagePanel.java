package app.wayside.cases.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.triage.Evidence;
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

		/** A text, cut where evidence begins and ends. */
		static List<Segment> of(String text, List<Evidence> evidence, int most) {
			int end = Math.min(text.length(), most);
			List<Segment> segments = new ArrayList<>();
			int at = 0;
			for (Span span : evidence.stream().map(Span::of).sorted(Comparator.comparingInt(Span::start)).toList()) {
				if (span.start() >= at && span.end() > span.start() && span.end() <= end) {
					segments.add(new Segment(text.substring(at, span.start()), false));
					segments.add(new Segment(text.substring(span.start(), span.end()), true));
					at = span.end();
				}
			}
			segments.add(new Segment(text.substring(at, end) + ((end < text.length()) ? "…" : ""), false));
			return segments;
		}

	}

	/** A stretch of the judged words; without length where the evidence names none. */
	private record Span(int start, int end) {

		static Span of(Evidence evidence) {
			return switch (evidence) {
				case Evidence.Words words -> new Span(words.start(), words.end());
				case Evidence.ByRule by -> new Span(by.start(), by.end());
				case Evidence.LikeExample like -> new Span(0, 0);
				case Evidence.LikeCorrection like -> new Span(0, 0);
			};
		}

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
