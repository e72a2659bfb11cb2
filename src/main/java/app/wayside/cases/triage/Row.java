package app.wayside.cases.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something to learn from: a reading and the place of its label in the scheme.
 *
 * @param weight how much it counts against an example
 * @param origin what stands behind it
 */
record Row(Reading reading, int label, double weight, Origin origin) {

	enum Origin {

		DESCRIPTION, EXAMPLE, CORRECTION

	}

	/**
	 * One part of what a classifier knows; it gives each label a score. Null where it has
	 * nothing to say.
	 */
	interface Voice {

		double @Nullable [] scores(Reading reading);

	}

	/**
	 * How much a row of each label counts so that rare labels are heard: the count to the
	 * power of {@code -balance}, the mean over all rows being one.
	 */
	static double[] balance(List<Row> rows, int labels, double balance) {
		double[] counts = new double[labels];
		double total = 0;
		for (Row row : rows) {
			counts[row.label()] += row.weight();
			total += row.weight();
		}
		double[] factors = new double[labels];
		double balanced = 0;
		for (int label = 0; label < labels; label++) {
			factors[label] = (counts[label] > 0) ? Math.pow(counts[label], -balance) : 0;
			balanced += counts[label] * factors[label];
		}
		for (int label = 0; label < labels; label++) {
			factors[label] *= total / balanced;
		}
		return factors;
	}

}
