package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What corrections tell beside the descriptions: four voices learned from both, and a
 * blend of them with what was described, fitted on corrections that none of them had
 * seen. The fewer corrections, the more of what was described stays; but where a
 * correction is by far the most alike text ever seen, what was described steps back.
 */
record Corrected(Learned learned, Blend blend, double ripe, int labels) {

	/**
	 * Corrections from which on the voices are measured against ones they did not see.
	 */
	private static final int MEASURABLE = 10;

	/** Corrections at which the new voices count half as much as they will in the end. */
	private static final double HALF = 50;

	private static final int FOLDS = 3;

	private static final double[] SHRINKS = { 0.3, 0.6, 0.9 };

	private static final double SHRINK_OF_FEW = 0.95;

	/** The voices that learn from corrections too. */
	private record Learned(Prototypes prototypes, Regression regression, Ratios ratios, Neighbours neighbours) {

		static List<Learned> of(List<Row> rows, int labels, double... shrinks) {
			Regression regression = Regression.learn(rows, labels);
			Ratios ratios = Ratios.learn(rows, labels);
			Neighbours neighbours = Neighbours.learn(rows, labels);
			return Prototypes.learn(rows, labels, shrinks)
				.stream()
				.map((prototypes) -> new Learned(prototypes, regression, ratios, neighbours))
				.toList();
		}

		/** What all voices say of a text, each as loud as it may be there. */
		List<double @Nullable []> heard(Row.Voice described, Reading reading, double ripe) {
			double near = this.neighbours.corrected(reading);
			List<double @Nullable []> heard = new ArrayList<>();
			heard.add(louder(described.scores(reading), 1 - near));
			for (double @Nullable [] scores : Blend
				.hear(List.of(this.prototypes, this.regression, this.ratios, this.neighbours), reading)) {
				heard.add(louder(scores, Math.max(ripe, near) / ripe));
			}
			return heard;
		}

		/**
		 * The same with the prototypes of another shrinkage, the rest as it was heard.
		 */
		List<double @Nullable []> again(List<double @Nullable []> heard, Reading reading, double ripe) {
			List<double @Nullable []> again = new ArrayList<>(heard);
			again.set(1,
					louder(this.prototypes.scores(reading), Math.max(ripe, this.neighbours.corrected(reading)) / ripe));
			return again;
		}

		private static double @Nullable [] louder(double @Nullable [] scores, double factor) {
			return (scores != null) ? Arrays.stream(scores).map((score) -> score * factor).toArray() : null;
		}

	}

	static Corrected learn(Row.Voice described, List<Row> rows, int labels) {
		List<Row> corrections = rows.stream().filter((row) -> row.origin() == Row.Origin.CORRECTION).toList();
		double ripe = corrections.size() / (corrections.size() + HALF);
		Blend blend = Blend.unmeasured(1, 0.05 * ripe, ripe, 0.5 * ripe, 4 * ripe);
		double shrink = SHRINK_OF_FEW;
		if (corrections.size() >= MEASURABLE) {
			List<List<Blend.Heard>> heard = heard(described, rows, corrections, labels);
			double best = Double.POSITIVE_INFINITY;
			Blend start = blend;
			for (int s = 0; s < SHRINKS.length; s++) {
				Blend tried = start.measured(heard.get(s), labels);
				double loss = tried.loss(heard.get(s), labels);
				if (loss < best) {
					best = loss;
					blend = tried;
					shrink = SHRINKS[s];
				}
			}
		}
		return new Corrected(Learned.of(rows, labels, shrink).getFirst(), blend, ripe, labels);
	}

	/**
	 * For each shrinkage, what the voices said of each correction after learning from the
	 * other folds.
	 */
	private static List<List<Blend.Heard>> heard(Row.Voice described, List<Row> rows, List<Row> corrections,
			int labels) {
		double ripe = corrections.size() / (corrections.size() + HALF);
		List<List<Blend.Heard>> heard = Arrays.stream(SHRINKS)
			.mapToObj((s) -> (List<Blend.Heard>) new ArrayList<Blend.Heard>())
			.toList();
		for (int fold = 0; fold < FOLDS; fold++) {
			int hidden = fold;
			List<Row> seen = rows.stream().filter((row) -> fold(row) != hidden).toList();
			List<Learned> learned = Learned.of(seen, labels, SHRINKS);
			for (Row row : corrections) {
				if (fold(row) == hidden) {
					List<double @Nullable []> first = learned.getFirst().heard(described, row.reading(), ripe);
					for (int s = 0; s < SHRINKS.length; s++) {
						heard.get(s)
							.add(new Blend.Heard(row,
									(s == 0) ? first : learned.get(s).again(first, row.reading(), ripe)));
					}
				}
			}
		}
		return heard;
	}

	/**
	 * A fold by the text, so that the same text is never on both sides; what the scheme
	 * says itself is always seen.
	 */
	private static int fold(Row row) {
		if (row.origin() != Row.Origin.CORRECTION) {
			return -1;
		}
		int hash = row.reading().text().hashCode() * 0x9E3779B9;
		return (hash >>> 16) % FOLDS;
	}

	/** The logarithms of the labels' shares. */
	double[] logShares(Row.Voice described, Reading reading) {
		return this.blend.logShares(this.learned.heard(described, reading, this.ripe), this.labels);
	}

	Regression regression() {
		return this.learned.regression();
	}

	Neighbours neighbours() {
		return this.learned.neighbours();
	}

}
