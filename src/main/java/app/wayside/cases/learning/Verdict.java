package app.wayside.cases.learning;

import java.util.List;

import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.Language;
import app.wayside.cases.triage.Reference;
import app.wayside.cases.triage.References;

/**
 * What triage makes of a text.
 *
 * @param process one of the tenant's
 * @param category of that process
 * @param urgency how soon somebody must act
 * @param sentiment how the writer feels
 * @param complaint whether he complains
 * @param language in which he writes
 * @param references what he names
 */
public record Verdict(Judgement process, Judgement category, Judgement urgency, Judgement sentiment,
		Judgement complaint, Language language, List<Reference> references) {

	/** Nothing withheld by doubt, but never judged. */
	private static final Judgement NONE = new Judgement(null, 0, List.of());

	/** Where judging was not possible: what rules alone can tell. */
	public static Verdict byRulesAlone(String text) {
		return new Verdict(NONE, NONE, app.wayside.cases.triage.Urgency.byRule(text), NONE, NONE, Language.of(text),
				References.in(text));
	}

}
