package app.wayside.cases.triage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What whole words and word pairs speak for: for each label a logistic regression against
 * all others, over the words that a text has, each scaled by how much more often it
 * stands under the label than elsewhere (Wang and Manning 2012, "NBSVM"). Strong where no
 * model knows the language, and on rare labels.
 */
final class Ratios implements Row.Voice {

	private static final double SMOOTHING = 1;

	private static final double RIDGE = 1;

	private static final int STEPS = 30;

	private final int[] ids;

	/** By label, then word: the weight, already scaled; at last the bias. */
	private final float[][] weights;

	/** By label, then word: the scale, to bring a text to length one. */
	private final float[][] scales;

	private Ratios(int[] ids, float[][] weights, float[][] scales) {
		this.ids = ids;
		this.weights = weights;
		this.scales = scales;
	}

	static Ratios learn(List<Row> rows, int labels) {
		Map<Integer, Integer> seen = new HashMap<>();
		for (Row row : rows) {
			for (int id : row.reading().grams().ids()) {
				if (Grams.word(id)) {
					seen.merge(id, 1, Integer::sum);
				}
			}
		}
		int least = (rows.size() < 100) ? 1 : 2;
		int[] ids = seen.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= least)
			.mapToInt(Map.Entry::getKey)
			.sorted()
			.toArray();
		int[][] texts = rows.stream().map((row) -> places(row.reading(), ids)).toArray(int[][]::new);
		Ratios learned = new Ratios(ids, new float[labels][], new float[labels][]);
		for (int label = 0; label < labels; label++) {
			learned.learn(rows, texts, label);
		}
		return learned;
	}

	private static int[] places(Reading reading, int[] ids) {
		return Arrays.stream(reading.grams().ids())
			.map((id) -> Arrays.binarySearch(ids, id))
			.filter((place) -> place >= 0)
			.toArray();
	}

	private void learn(List<Row> rows, int[][] texts, int label) {
		double[] with = new double[this.ids.length];
		double[] without = new double[this.ids.length];
		Arrays.fill(with, SMOOTHING);
		Arrays.fill(without, SMOOTHING);
		double own = 0;
		double all = 0;
		for (int i = 0; i < texts.length; i++) {
			boolean is = rows.get(i).label() == label;
			double weight = rows.get(i).weight();
			own += is ? weight : 0;
			all += weight;
			for (int place : texts[i]) {
				(is ? with : without)[place] += weight;
			}
		}
		double lift = Math.log(Arrays.stream(without).sum() / Arrays.stream(with).sum());
		float[] scale = new float[this.ids.length];
		for (int place = 0; place < scale.length; place++) {
			scale[place] = (float) (Math.log(with[place] / without[place]) + lift);
		}
		this.scales[label] = scale;
		this.weights[label] = new float[scale.length + 1];
		if (own == 0 || own == all) {
			this.weights[label][scale.length] = (own == 0) ? -3 : 3;
			return;
		}
		double[] lengths = new double[texts.length];
		for (int i = 0; i < texts.length; i++) {
			lengths[i] = length(scale, texts[i]);
		}
		double[] shares = { all / 2 / (all - own), all / 2 / own };
		double[] found = Descent.lowest((at, slope) -> {
			int bias = scale.length;
			double loss = 0;
			for (int f = 0; f < at.length; f++) {
				loss += RIDGE / 2 * at[f] * at[f];
				slope[f] = RIDGE * at[f];
			}
			for (int i = 0; i < texts.length; i++) {
				double sum = at[bias];
				for (int place : texts[i]) {
					sum += at[place] * scale[place] / lengths[i];
				}
				int is = (rows.get(i).label() == label) ? 1 : 0;
				double weight = rows.get(i).weight() * shares[is];
				double margin = (is == 1) ? sum : -sum;
				loss += weight * ((margin > 0) ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
				double pull = weight * (1 / (1 + Math.exp(-sum)) - is);
				slope[bias] += pull;
				for (int place : texts[i]) {
					slope[place] += pull * scale[place] / lengths[i];
				}
			}
			return loss;
		}, new double[scale.length + 1], STEPS);
		for (int place = 0; place < scale.length; place++) {
			this.weights[label][place] = (float) (found[place] * scale[place]);
		}
		this.weights[label][scale.length] = (float) found[scale.length];
	}

	private static double length(float[] scale, int[] text) {
		double square = 0;
		for (int place : text) {
			square += scale[place] * scale[place];
		}
		return Math.max(1e-6, Math.sqrt(square));
	}

	@Override
	public double[] scores(Reading reading) {
		int[] text = places(reading, this.ids);
		double[] scores = new double[this.weights.length];
		for (int label = 0; label < scores.length; label++) {
			double sum = 0;
			for (int place : text) {
				sum += this.weights[label][place];
			}
			scores[label] = this.weights[label][this.ids.length] + sum / length(this.scales[label], text);
		}
		return scores;
	}

}
