package app.wayside.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import app.wayside.cases.DecisionStore.Decided;
import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.Verdict;
import app.wayside.cases.triage.Evidence;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.Language;
import app.wayside.cases.triage.Reference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what triage made of a case's first words into effect. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Verdicts {

	private final CaseWork work;

	private final DecisionStore decisions;

	private final Reclassifying reclassifying;

	private final CaseListing listing;

	private final CustomerTongue tongue;

	Verdicts(CaseWork work, DecisionStore decisions, Reclassifying reclassifying, CaseListing listing,
			CustomerTongue tongue) {
		this.work = work;
		this.decisions = decisions;
		this.reclassifying = reclassifying;
		this.listing = listing;
		this.tongue = tongue;
	}

	void pass(CaseId id, Bench.Judged judged) {
		ServiceCase before = this.work.get(id);
		Verdict verdict = judged.verdict();
		String language = this.tongue.of(before, verdict.language());
		List<Decided> decided = List.of(new Decided(TriageScheme.PROCESS, process(verdict)),
				new Decided(TriageScheme.CATEGORY, verdict.category()),
				new Decided(TriageScheme.URGENCY, verdict.urgency()),
				new Decided(TriageScheme.SENTIMENT, verdict.sentiment()),
				new Decided(TriageScheme.COMPLAINT, verdict.complaint()),
				new Decided(TriageScheme.SEVERITY, severity(verdict)),
				new Decided(TriageScheme.LANGUAGE, language(language, verdict.language())));
		this.decisions.decide(id, judged.words().message(), decided);
		this.reclassifying.anew(before);
		mention(id, verdict.references());
	}

	/**
	 * A complaint that fits nowhere belongs to the complaints, as sure as it is a
	 * complaint.
	 */
	private static Judgement process(Verdict verdict) {
		String process = Judges.process(verdict.process(), verdict.complaint());
		return (verdict.process().unsure() && process != null)
				? new Judgement(process, verdict.complaint().confidence(), verdict.complaint().evidence())
				: verdict.process();
	}

	private Judgement severity(Verdict verdict) {
		String process = process(verdict).label();
		String urgency = verdict.urgency().label();
		boolean complaint = Judges.COMPLAINT.equals(verdict.complaint().label());
		String label = this.reclassifying
			.severity((process != null) ? process : CaseOpening.UNJUDGED.process(),
					(urgency != null) ? urgency : CaseOpening.UNJUDGED.urgency(), complaint)
			.name()
			.toLowerCase(Locale.ROOT);
		return new Judgement(label, 1, List.of(new Evidence.ByRule("severity", "", 0, 0, 1)));
	}

	private static Judgement language(String language, Language words) {
		boolean read = language.equals(words.code());
		return new Judgement(language, read ? words.confidence() : 0,
				read ? List.of() : List.of(new Evidence.ByRule("customer-language", "", 0, 0, 1)));
	}

	void mention(CaseId id, Collection<Reference> references) {
		this.listing.mention(id,
				references.stream()
					.map((reference) -> new CaseListing.Mention(reference.kind().name(), reference.value()))
					.distinct()
					.toList());
	}

}
