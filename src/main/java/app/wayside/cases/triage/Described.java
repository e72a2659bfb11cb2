package app.wayside.cases.triage;

import java.util.List;

/**
 * What a scheme's own descriptions and examples tell, before anybody corrected anything.
 * It stays a voice of its own when corrections come, so that a few of them do not drown
 * the labels that they do not name.
 */
record Described(Prototypes prototypes, Regression regression, Neighbours neighbours, int labels) implements Row.Voice {

	private static final double SHRINK = 0.95;

	private static final Blend BLEND = Blend.unmeasured(0.05, 1, 4);

	static Described learn(List<Row> rows, int labels) {
		return new Described(Prototypes.learn(rows, labels, SHRINK).getFirst(), Regression.learn(rows, labels),
				Neighbours.learn(rows, labels), labels);
	}

	@Override
	public double[] scores(Reading reading) {
		return BLEND.logShares(Blend.hear(List.of(this.prototypes, this.regression, this.neighbours), reading),
				this.labels);
	}

}
