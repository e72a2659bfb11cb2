package app.wayside.cases.triage;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The texts a person corrected, and the examples: a text very like one of them is likely
 * to bear its label. This is what makes the second correction of a kind tell at once.
 */
final class Neighbours implements Row.Voice {

	/**
	 * Likeness, from the common centre, under which two texts have nothing to do with
	 * each other.
	 */
	private static final double FLOOR = 0.3;

	/**
	 * Likeness, by model, that few texts of one subject reach unless they say much the
	 * same.
	 */
	private static final Map<Meaning.Model, Double> ALIKE = Map.of(Meaning.Model.ENGLISH, 0.55, Meaning.Model.CHINESE,
			0.45);

	private static final double BY_FAR = 0.1;

	private final List<Row> rows;

	private final int labels;

	private final float[][] centres = new float[Meaning.Model.values().length][];

	private final float[] lengths;

	private Neighbours(List<Row> rows, int labels) {
		this.rows = rows;
		this.labels = labels;
		for (Meaning.Model model : Meaning.Model.values()) {
			this.centres[model.ordinal()] = centre(rows, model);
		}
		this.lengths = new float[rows.size()];
		for (int i = 0; i < this.lengths.length; i++) {
			Reading reading = rows.get(i).reading();
			float[] centre = this.centres[reading.model().ordinal()];
			this.lengths[i] = (float) Math.sqrt(product(reading.vector(), reading.vector(), centre));
		}
	}

	static Neighbours learn(List<Row> rows, int labels) {
		return new Neighbours(rows, labels);
	}

	/** The mean of the rows, drawn half-way to nothing while there are few. */
	private static float[] centre(List<Row> rows, Meaning.Model model) {
		float[] centre = new float[model.width()];
		List<Row> own = rows.stream().filter((row) -> row.reading().model() == model).toList();
		for (Row row : own) {
			for (int d = 0; d < centre.length; d++) {
				centre[d] += row.reading().vector()[d] / (own.size() + 2);
			}
		}
		return centre;
	}

	private static double product(float[] left, float[] right, float[] centre) {
		double sum = 0;
		for (int d = 0; d < centre.length; d++) {
			sum += (left[d] - centre[d]) * (right[d] - centre[d]);
		}
		return sum;
	}

	/** A row and how like it is: 1 the same, 0 nothing in common. */
	record Near(Row row, double likeness) {
	}

	@Override
	public double @Nullable [] scores(Reading reading) {
		double[] scores = new double[this.labels];
		double[] likeness = likeness(reading);
		for (int i = 0; i < likeness.length; i++) {
			Row row = this.rows.get(i);
			double above = Math.max(0, (likeness[i] - FLOOR) / (1 - FLOOR));
			double vote = above * above * above * row.weight();
			scores[row.label()] = Math.max(scores[row.label()], vote);
		}
		return scores;
	}

	/**
	 * The nearest row of the label, among those of one origin; null when there is none in
	 * the text's model.
	 */
	@Nullable Near nearest(Reading reading, int label, Row.Origin origin) {
		double[] likeness = likeness(reading);
		Near nearest = null;
		for (int i = 0; i < likeness.length; i++) {
			Row row = this.rows.get(i);
			if (row.label() == label && row.origin() == origin && row.reading().model() == reading.model()
					&& (nearest == null || likeness[i] > nearest.likeness())) {
				nearest = new Near(row, likeness[i]);
			}
		}
		return nearest;
	}

	/**
	 * Whether a correction is by far the most alike of all rows: 1 where it is, 0 where
	 * it is not, and between where it is a little.
	 */
	double corrected(Reading reading) {
		double[] likeness = likeness(reading);
		double correction = 0;
		double other = ALIKE.getOrDefault(reading.model(), 1.0);
		for (int i = 0; i < likeness.length; i++) {
			if (this.rows.get(i).origin() == Row.Origin.CORRECTION) {
				correction = Math.max(correction, likeness[i]);
			}
			else {
				other = Math.max(other, likeness[i]);
			}
		}
		return Math.clamp((correction - other) / BY_FAR, 0, 1);
	}

	/** The highest plain cosine to any row of the text's model; 0 when there is none. */
	double closest(Reading reading) {
		double closest = 0;
		for (Row row : this.rows) {
			if (row.reading().model() == reading.model()) {
				double sum = 0;
				for (int d = 0; d < reading.vector().length; d++) {
					sum += row.reading().vector()[d] * reading.vector()[d];
				}
				closest = Math.max(closest, sum);
			}
		}
		return closest;
	}

	private double[] likeness(Reading reading) {
		float[] centre = this.centres[reading.model().ordinal()];
		double length = Math.sqrt(product(reading.vector(), reading.vector(), centre));
		double[] likeness = new double[this.rows.size()];
		for (int i = 0; i < likeness.length; i++) {
			Reading other = this.rows.get(i).reading();
			if (other.model() == reading.model()) {
				likeness[i] = product(reading.vector(), other.vector(), centre)
						/ Math.max(1e-6, length * this.lengths[i]);
			}
		}
		return likeness;
	}

}
