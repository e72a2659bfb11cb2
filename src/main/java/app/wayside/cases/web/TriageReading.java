package app.wayside.cases.web;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
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
		return TriagePanel.Segment.of(this.triage.words(decision.messageId()), decision.evidence(), SHOWN);
	}

}
