package app.wayside.cases.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.triage.Evidence;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what triage made of a case, for the one who may correct it. */
@Component
class TriageReading {

	/** Evidence further down is named, but not shown in its place. */
	private static final int SHOWN = 700;

	private final Triage triage;

	private final CaseDetails cases;

	private final TriageNames names;

	TriageReading(Triage triage, CaseDetails cases, TriageNames names) {
		this.triage = triage;
		this.cases = cases;
		this.names = names;
	}

	/**
	 * @param wanted the scheme to open; empty for the first that a person is likely to
	 * correct
	 */
	@Transactional(readOnly = true)
	public TriagePanel read(CaseId id, String wanted) {
		Locale reader = LocaleContextHolder.getLocale();
		CaseDetail detail = this.cases.get(id);
		List<TriageDecision> decisions = this.triage.decisions(id);
		TriageScheme shown = TriageScheme.of(wanted).orElseGet(() -> first(decisions));
		TriageDecision decision = find(decisions, shown);
		List<TriagePanel.Line> lines = decisions.stream()
			.map((each) -> new TriagePanel.Line(each.scheme(), this.names.name(each.scheme(), each.counts(), reader),
					each.percent(), each.corrected() != null))
			.toList();
		return new TriagePanel(detail, lines, shown, decision, segments(decision), this.names.choices(shown,
				detail.classification().process(), (decision != null) ? decision.counts() : null, reader));
	}

	/** An unsure process comes first: without one, no category is right. */
	private static TriageScheme first(List<TriageDecision> decisions) {
		TriageDecision process = find(decisions, TriageScheme.PROCESS);
		return (process != null && process.counts() != null) ? TriageScheme.CATEGORY : TriageScheme.PROCESS;
	}

	private static @Nullable TriageDecision find(List<TriageDecision> decisions, TriageScheme scheme) {
		return decisions.stream().filter((decision) -> decision.scheme() == scheme).findFirst().orElse(null);
	}

	private List<TriagePanel.Segment> segments(@Nullable TriageDecision decision) {
		if (decision == null || decision.messageId() == null) {
			return List.of();
		}
		String text = this.triage.words(decision.messageId());
		int end = Math.min(text.length(), SHOWN);
		List<TriagePanel.Segment> segments = new ArrayList<>();
		int at = 0;
		for (Span span : spans(decision)) {
			if (span.start() >= at && span.end() <= end) {
				segments.add(new TriagePanel.Segment(text.substring(at, span.start()), false));
				segments.add(new TriagePanel.Segment(text.substring(span.start(), span.end()), true));
				at = span.end();
			}
		}
		segments.add(new TriagePanel.Segment(text.substring(at, end) + ((end < text.length()) ? "…" : ""), false));
		return segments;
	}

	private static List<Span> spans(TriageDecision decision) {
		List<Span> spans = new ArrayList<>();
		for (Evidence evidence : decision.evidence()) {
			switch (evidence) {
				case Evidence.Words words -> spans.add(new Span(words.start(), words.end()));
				case Evidence.ByRule by -> spans.add(new Span(by.start(), by.end()));
				case Evidence.LikeExample like -> spans.add(Span.NONE);
				case Evidence.LikeCorrection like -> spans.add(Span.NONE);
			}
		}
		return spans.stream().filter(Span::there).sorted(Comparator.comparingInt(Span::start)).toList();
	}

	/** A stretch of the judged words. */
	private record Span(int start, int end) {

		static final Span NONE = new Span(0, 0);

		boolean there() {
			return this.end > this.start;
		}

	}

}
