package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the texts of each label lie among all meanings: the middle of each label, and the
 * common spread around the middles, drawn towards a ball as far as the rows are few
 * (linear discriminant analysis with shrinkage). With examples only it is the likeness to
 * their middle; each correction moves a middle. One set of middles for each model.
 */
final class Prototypes implements Row.Voice {

	private final Map<Meaning.Model, Middles> models = new EnumMap<>(Meaning.Model.class);

	private Prototypes() {
	}

	/**
	 * One set of prototypes for each shrinkage.
	 * @param shrinks how far the spread is drawn towards a ball, 0 to 1
	 */
	static List<Prototypes> learn(List<Row> rows, int labels, double... shrinks) {
		List<Prototypes> learned = Arrays.stream(shrinks).mapToObj((shrink) -> new Prototypes()).toList();
		for (Meaning.Model model : Meaning.Model.values()) {
			List<Row> own = rows.stream().filter((row) -> row.reading().model() == model).toList();
			if (!own.isEmpty()) {
				List<Middles> middles = middles(own, labels, model.width(), shrinks);
				for (int i = 0; i < shrinks.length; i++) {
					learned.get(i).models.put(model, middles.get(i));
				}
			}
		}
		return learned;
	}

	@Override
	public double @Nullable [] scores(Reading reading) {
		Middles middles = this.models.get(reading.model());
		return (middles != null) ? middles.scores(reading.vector()) : null;
	}

	private record Middles(float[] centre, double scale, float[][] directions, double[] offsets) {

		double[] scores(float[] vector) {
			double[] scores = this.offsets.clone();
			for (int label = 0; label < scores.length; label++) {
				float[] direction = this.directions[label];
				double sum = 0;
				for (int d = 0; d < vector.length; d++) {
					sum += direction[d] * (vector[d] - this.centre[d]);
				}
				scores[label] += sum * this.scale;
			}
			return scores;
		}

	}

	private static List<Middles> middles(List<Row> rows, int labels, int width, double... shrinks) {
		float[] centre = new float[width];
		double[] counts = new double[labels];
		double total = 0;
		for (Row row : rows) {
			for (int d = 0; d < width; d++) {
				centre[d] += (float) (row.weight() * row.reading().vector()[d]);
			}
			counts[row.label()] += row.weight();
			total += row.weight();
		}
		for (int d = 0; d < width; d++) {
			centre[d] /= (float) total;
		}
		double[][] middles = new double[labels][width];
		double[][] spread = new double[width][width];
		double squares = 0;
		double[] moved = new double[width];
		for (Row row : rows) {
			for (int d = 0; d < width; d++) {
				moved[d] = row.reading().vector()[d] - centre[d];
				middles[row.label()][d] += row.weight() * moved[d];
				squares += row.weight() * moved[d] * moved[d];
			}
			addOuter(spread, moved, row.weight());
		}
		double scale = Math.sqrt(total / Math.max(squares, 1e-9));
		for (int label = 0; label < labels; label++) {
			for (int d = 0; d < width && counts[label] > 0; d++) {
				middles[label][d] /= counts[label];
			}
			addOuter(spread, middles[label], -counts[label]);
		}
		List<Middles> shrunk = new ArrayList<>();
		for (double shrink : shrinks) {
			shrunk.add(directions(new Spread(spread, total, scale, shrink), middles, counts, centre));
		}
		return shrunk;
	}

	private static void addOuter(double[][] to, double[] vector, double weight) {
		for (int r = 0; r < vector.length; r++) {
			double[] row = to[r];
			double factor = weight * vector[r];
			for (int c = 0; c <= r; c++) {
				row[c] += factor * vector[c];
			}
		}
	}

	private record Spread(double[][] sums, double total, double scale, double shrink) {

		/** The lower triangle of the spread's root, after drawing it towards a ball. */
		double[][] root() {
			int width = this.sums.length;
			double factor = this.scale * this.scale / this.total;
			double trace = 0;
			for (int d = 0; d < width; d++) {
				trace += this.sums[d][d] * factor;
			}
			double ball = Math.max(trace, 0.8) / width;
			double[][] root = new double[width][width];
			for (int r = 0; r < width; r++) {
				for (int c = 0; c <= r; c++) {
					double sum = (1 - this.shrink) * this.sums[r][c] * factor + ((r == c) ? this.shrink * ball : 0);
					double[] left = root[r];
					double[] right = root[c];
					for (int k = 0; k < c; k++) {
						sum -= left[k] * right[k];
					}
					root[r][c] = (r == c) ? Math.sqrt(Math.max(sum, 1e-9)) : sum / right[c];
				}
			}
			return root;
		}

	}

	private static Middles directions(Spread spread, double[][] middles, double[] counts, float[] centre) {
		double[][] root = spread.root();
		int width = centre.length;
		float[][] directions = new float[middles.length][width];
		double[] offsets = new double[middles.length];
		for (int label = 0; label < middles.length; label++) {
			if (counts[label] == 0) {
				offsets[label] = Double.NEGATIVE_INFINITY;
				continue;
			}
			double[] solved = new double[width];
			for (int d = 0; d < width; d++) {
				solved[d] = middles[label][d] * spread.scale();
			}
			solve(root, solved);
			for (int d = 0; d < width; d++) {
				directions[label][d] = (float) solved[d];
				offsets[label] -= solved[d] * middles[label][d] * spread.scale() / 2;
			}
		}
		double lowest = Arrays.stream(offsets).filter(Double::isFinite).min().orElse(0);
		for (int label = 0; label < offsets.length; label++) {
			if (!Double.isFinite(offsets[label])) {
				offsets[label] = lowest - 5;
			}
		}
		return new Middles(centre, spread.scale(), directions, offsets);
	}

	private static void solve(double[][] root, double[] vector) {
		for (int r = 0; r < vector.length; r++) {
			double sum = vector[r];
			for (int c = 0; c < r; c++) {
				sum -= root[r][c] * vector[c];
			}
			vector[r] = sum / root[r][r];
		}
		for (int r = vector.length - 1; r >= 0; r--) {
			vector[r] /= root[r][r];
			double value = vector[r];
			for (int c = 0; c < r; c++) {
				vector[c] -= root[r][c] * value;
			}
		}
	}

}
