package app.wayside.cases;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Impact;
import app.wayside.cases.learning.Judges;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.Facts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a case what the decisions on it say: what a person said counts before what triage
 * said, and what nobody knows falls back to what is safe.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reclassifying {

	/** The label of what cannot wait. */
	static final String URGENT = "urgent";

	private final CaseWork work;

	private final DecisionStore decisions;

	private final Catalogue catalogue;

	private final Facts facts;

	Reclassifying(CaseWork work, DecisionStore decisions, Catalogue catalogue, Facts facts) {
		this.work = work;
		this.decisions = decisions;
		this.catalogue = catalogue;
		this.facts = facts;
	}

	/** Derives the classification anew, and tells where it is another. */
	Classification anew(ServiceCase before) {
		Map<TriageScheme, TriageDecision> decisions = this.decisions.of(before.id())
			.stream()
			.collect(Collectors.toMap(TriageDecision::scheme, Function.identity()));
		DecisionStore.Standing standing = this.decisions.standing(before.id());
		Classification what = of(decisions, before.classification(),
				Departures.soon(standing.departsAt(), this.facts.now().at()));
		this.work.change(before, before.classified(what),
				new CaseEvent.Classified(this.facts.now(), before.id(), what.process(), what.category(),
						what.severity(), what.language(), what.sentiment(), what.urgency(), what.complaint(),
						standing.tier()));
		return what;
	}

	private Classification of(Map<TriageScheme, TriageDecision> decisions, Classification before, boolean leavesSoon) {
		boolean complaint = counts(decisions, TriageScheme.COMPLAINT).filter(Judges.COMPLAINT::equals).isPresent();
		String process = counts(decisions, TriageScheme.PROCESS)
			.orElse(complaint ? Judges.COMPLAINT : CaseOpening.UNJUDGED.process());
		String urgency = corrected(decisions, TriageScheme.URGENCY).orElseGet(() -> leavesSoon ? URGENT
				: counts(decisions, TriageScheme.URGENCY).orElse(CaseOpening.UNJUDGED.urgency()));
		Severity severity = corrected(decisions, TriageScheme.SEVERITY)
			.map((label) -> Severity.valueOf(label.toUpperCase(Locale.ROOT)))
			.orElseGet(() -> severity(process, urgency, complaint));
		return new Classification(process, counts(decisions, TriageScheme.CATEGORY).orElse(null), severity,
				counts(decisions, TriageScheme.LANGUAGE).orElse(before.language()),
				counts(decisions, TriageScheme.SENTIMENT).orElse(CaseOpening.UNJUDGED.sentiment()), urgency, complaint);
	}

	/** By the rule of today. */
	Severity severity(String process, String urgency, boolean complaint) {
		List<Impact> impacts = this.catalogue.processes()
			.stream()
			.filter((each) -> each.key().equals(process))
			.map((each) -> each.terms().impact())
			.toList();
		return SeverityRule.on(this.facts.now().at().atZone(ZoneOffset.UTC).toLocalDate())
			.of(urgency, impacts.isEmpty() ? Impact.MEDIUM : impacts.getFirst(), complaint);
	}

	private static Optional<String> counts(Map<TriageScheme, TriageDecision> decisions, TriageScheme scheme) {
		return Optional.ofNullable(decisions.get(scheme)).map(TriageDecision::counts);
	}

	private static Optional<String> corrected(Map<TriageScheme, TriageDecision> decisions, TriageScheme scheme) {
		return Optional.ofNullable(decisions.get(scheme))
			.map(TriageDecision::corrected)
			.map(TriageDecision.Corrected::label);
	}

}
