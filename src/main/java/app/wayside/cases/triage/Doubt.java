package app.wayside.cases.triage;

import java.util.Map;

/**
 * Whether to withhold the label: nothing like the text was ever seen, or another label is
 * about as likely.
 */
record Doubt(double first, double second, double closest) {

	/**
	 * Plain cosines, by model, measured on questions outside a scheme and inside it:
	 * under the lower a text has another subject, between the two it may have.
	 */
	private static final Map<Meaning.Model, double[]> STRANGE = Map.of(Meaning.Model.ENGLISH,
			new double[] { 0.57, 0.66 }, Meaning.Model.CHINESE, new double[] { 0.33, 0.42 });

	private static final double SURE = 0.75;

	boolean tooMuch(int labels, Meaning.Model model) {
		double[] strange = STRANGE.getOrDefault(model, new double[] { 0, 0 });
		return this.closest < strange[0] || this.closest < strange[1] && this.first < SURE
				|| this.first < 0.1 + 0.5 / labels || this.first - this.second < 0.01;
	}

}
