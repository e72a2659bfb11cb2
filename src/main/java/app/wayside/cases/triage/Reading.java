package app.wayside.cases.triage;

/**
 * A text read once, for all schemes: its language, its meaning and its words.
 */
public final class Reading {

	private final String text;

	private final Language language;

	private final Meaning.Model model;

	private final float[] meaning;

	private final Grams.Counts grams;

	Reading(String text, Language language, Meaning.Model model, float[] meaning) {
		this.text = text;
		this.language = language;
		this.model = model;
		this.meaning = meaning;
		this.grams = Grams.counts(text);
	}

	/** The text as it was given. */
	public String text() {
		return this.text;
	}

	/** The language it is written in. */
	public Language language() {
		return this.language;
	}

	/** The model that read it. */
	public Meaning.Model model() {
		return this.model;
	}

	/**
	 * A copy of the vector, to be kept so that the text need not be read again: see
	 * {@link Reader#again}.
	 */
	public float[] meaning() {
		return this.meaning.clone();
	}

	float[] vector() {
		return this.meaning;
	}

	Grams.Counts grams() {
		return this.grams;
	}

}
