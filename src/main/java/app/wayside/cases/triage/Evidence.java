package app.wayside.cases.triage;

/** Something that spoke for a judgement. */
public sealed interface Evidence {

	/** The words to show. */
	String text();

	/** How strongly it spoke, 0 to 1. */
	double weight();

	/** Words of the judged text. Offsets count UTF-16 chars; the end is exclusive. */
	record Words(String text, int start, int end, double weight) implements Evidence {
	}

	/**
	 * The example of the label that the text is most like. The weight is the likeness.
	 */
	record LikeExample(String text, double weight) implements Evidence {
	}

	/** The corrected text that the text is most like. The weight is the likeness. */
	record LikeCorrection(String text, double weight) implements Evidence {
	}

	/**
	 * Words of the judged text that a named rule knows, such as a departure within hours.
	 * Offsets as in {@link Words}.
	 */
	record ByRule(String rule, String text, int start, int end, double weight) implements Evidence {
	}

}
