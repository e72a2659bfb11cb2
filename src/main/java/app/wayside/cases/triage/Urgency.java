package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * How soon somebody must act: the learned scheme, overruled upwards by explicit words of
 * an early departure or of being stuck. A wrong "not urgent" costs more than a wrong
 * "urgent": the rules only ever raise.
 */
public final class Urgency {

	/** The label for what cannot wait. */
	public static final String URGENT = "urgent";

	private static final double SURE = 0.9;

	private Urgency() {
	}

	/**
	 * @param learned a classifier of a scheme with the label {@link #URGENT}
	 */
	public static Judgement judge(Classifier learned, Reading reading) {
		return raised(learned.judge(reading), reading.text());
	}

	/** What explicit words alone tell; unsure where there are none. */
	public static Judgement byRule(String text) {
		return raised(new Judgement(null, 0, List.of()), text);
	}

	/**
	 * The judgement, raised to {@link #URGENT} when the text says so in words that a rule
	 * knows.
	 */
	static Judgement raised(Judgement judgement, String text) {
		List<Departure.Sign> signs = Departure.in(text);
		if (signs.isEmpty()) {
			return judgement;
		}
		List<Evidence> evidence = new ArrayList<>(signs.stream().map(Departure.Sign::evidence).toList());
		if (URGENT.equals(judgement.label())) {
			evidence.addAll(judgement.evidence());
		}
		double sure = URGENT.equals(judgement.label()) ? Math.max(SURE, judgement.confidence()) : SURE;
		return new Judgement(URGENT, sure, evidence);
	}

}
