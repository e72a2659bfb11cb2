package app.wayside.cases.triage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each word, part of a word and direction of meaning speaks for: multinomial
 * logistic regression with ridge, rare labels weighed up. It can say which words of a
 * text spoke.
 */
final class Regression implements Row.Voice {

	/** Ridge on every weight. */
	private static final double RIDGE = 0.3;

	/**
	 * Ridge on the biases: a handful of corrections must not make their labels likelier
	 * for every text.
	 */
	private static final double BIAS_RIDGE = 3;

	private static final double BALANCE = 0.9;

	private static final int STEPS = 40;

	/** Grams kept: the most frequent ones; fewer where labels are many. */
	private static final int GRAMS = 20_000;

	/** Weights of grams kept in all, so that memory does not grow with the labels. */
	private static final int MOST = 600_000;

	private final int labels;

	private final int[] ids;

	private final float[] rarity;

	/**
	 * Weights by feature, then label: both models' dimensions, the grams, at last the
	 * bias.
	 */
	private final float[] weights;

	private final Map<Meaning.Model, float[]> centres;

	private Regression(int labels, int[] ids, float[] rarity, Map<Meaning.Model, float[]> centres, float[] weights) {
		this.labels = labels;
		this.ids = ids;
		this.rarity = rarity;
		this.centres = centres;
		this.weights = weights;
	}

	static Regression learn(List<Row> rows, int labels) {
		Map<Integer, Integer> seen = new HashMap<>();
		for (Row row : rows) {
			for (int id : row.reading().grams().ids()) {
				seen.merge(id, 1, Integer::sum);
			}
		}
		int least = (rows.size() < 100) ? 1 : 2;
		int[] ids = seen.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= least)
			.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(Math.min(GRAMS, MOST / Math.max(1, labels)))
			.mapToInt(Map.Entry::getKey)
			.sorted()
			.toArray();
		float[] rarity = new float[ids.length];
		for (int i = 0; i < ids.length; i++) {
			rarity[i] = (float) (1 + Math.log((1.0 + rows.size()) / (1 + seen.getOrDefault(ids[i], 0))));
		}
		Regression empty = new Regression(labels, ids, rarity, centres(rows), new float[0]);
		double[] factors = Row.balance(rows, labels, BALANCE);
		Point[] points = new Point[rows.size()];
		double[] shares = new double[points.length];
		for (int i = 0; i < points.length; i++) {
			points[i] = empty.point(rows.get(i).reading());
			shares[i] = rows.get(i).weight() * factors[rows.get(i).label()];
		}
		int[] answers = rows.stream().mapToInt(Row::label).toArray();
		int features = empty.first(Meaning.Model.values().length) + ids.length + 1;
		double[] found = Descent.lowest((at, slope) -> loss(points, answers, shares, labels, at, slope),
				new double[features * labels], STEPS);
		float[] weights = new float[found.length];
		for (int i = 0; i < found.length; i++) {
			weights[i] = (float) found[i];
		}
		return new Regression(labels, ids, rarity, empty.centres, weights);
	}

	private static Map<Meaning.Model, float[]> centres(List<Row> rows) {
		Map<Meaning.Model, float[]> centres = new HashMap<>();
		for (Meaning.Model model : Meaning.Model.values()) {
			float[] centre = new float[model.width()];
			List<Row> own = rows.stream().filter((row) -> row.reading().model() == model).toList();
			for (Row row : own) {
				for (int d = 0; d < centre.length; d++) {
					centre[d] += row.reading().vector()[d] / own.size();
				}
			}
			centres.put(model, centre);
		}
		return centres;
	}

	/** Dimensions of meaning from {@code first}, then grams at their places. */
	private record Point(int first, float[] dense, int[] places, float[] values) {
	}

	private int first(int model) {
		int first = 0;
		for (int m = 0; m < model; m++) {
			first += Meaning.Model.values()[m].width();
		}
		return first;
	}

	private Point point(Reading reading) {
		float[] centre = this.centres.getOrDefault(reading.model(), new float[reading.model().width()]);
		float[] dense = reading.vector().clone();
		double square = 0;
		for (int d = 0; d < dense.length; d++) {
			dense[d] -= centre[d];
			square += dense[d] * dense[d];
		}
		scale(dense, square);
		int[] places = new int[reading.grams().ids().length];
		float[] values = new float[places.length];
		int known = 0;
		square = 0;
		int start = first(Meaning.Model.values().length);
		for (int i = 0; i < places.length; i++) {
			int place = Arrays.binarySearch(this.ids, reading.grams().ids()[i]);
			if (place >= 0) {
				places[known] = start + place;
				values[known] = reading.grams().weights()[i] * this.rarity[place];
				square += values[known] * values[known];
				known++;
			}
		}
		float[] kept = Arrays.copyOf(values, known);
		scale(kept, square);
		return new Point(first(reading.model().ordinal()), dense, Arrays.copyOf(places, known), kept);
	}

	private static void scale(float[] values, double square) {
		float factor = (float) (1 / Math.max(1e-6, Math.sqrt(square)));
		for (int i = 0; i < values.length; i++) {
			values[i] *= factor;
		}
	}

	private static double loss(Point[] points, int[] answers, double[] shares, int labels, double[] at,
			double[] slope) {
		int bias = at.length - labels;
		double loss = 0;
		for (int i = 0; i < bias; i++) {
			loss += RIDGE / 2 * at[i] * at[i];
			slope[i] = RIDGE * at[i];
		}
		for (int i = bias; i < at.length; i++) {
			loss += BIAS_RIDGE / 2 * at[i] * at[i];
			slope[i] = BIAS_RIDGE * at[i];
		}
		double[] scores = new double[labels];
		for (int i = 0; i < points.length; i++) {
			Point point = points[i];
			System.arraycopy(at, bias, scores, 0, labels);
			for (int d = 0; d < point.dense().length; d++) {
				add(scores, 0, at, (point.first() + d) * labels, point.dense()[d], labels);
			}
			for (int g = 0; g < point.places().length; g++) {
				add(scores, 0, at, point.places()[g] * labels, point.values()[g], labels);
			}
			Blend.logShares(scores);
			loss -= shares[i] * scores[answers[i]];
			for (int label = 0; label < labels; label++) {
				scores[label] = shares[i] * (Math.exp(scores[label]) - ((label == answers[i]) ? 1 : 0));
			}
			add(slope, bias, scores, 0, 1, labels);
			for (int d = 0; d < point.dense().length; d++) {
				add(slope, (point.first() + d) * labels, scores, 0, point.dense()[d], labels);
			}
			for (int g = 0; g < point.places().length; g++) {
				add(slope, point.places()[g] * labels, scores, 0, point.values()[g], labels);
			}
		}
		return loss;
	}

	private static void add(double[] to, int toFrom, double[] what, int whatFrom, double factor, int count) {
		for (int i = 0; i < count; i++) {
			to[toFrom + i] += factor * what[whatFrom + i];
		}
	}

	@Override
	public double[] scores(Reading reading) {
		double[] scores = new double[this.labels];
		int bias = this.weights.length - this.labels;
		Point point = point(reading);
		for (int label = 0; label < this.labels; label++) {
			double sum = this.weights[bias + label];
			for (int d = 0; d < point.dense().length; d++) {
				sum += point.dense()[d] * this.weights[(point.first() + d) * this.labels + label];
			}
			for (int g = 0; g < point.places().length; g++) {
				sum += point.values()[g] * this.weights[point.places()[g] * this.labels + label];
			}
			scores[label] = sum;
		}
		return scores;
	}

	/**
	 * How strongly the gram speaks for the label against the mean of all labels; 0 when
	 * never seen.
	 */
	double speaks(int gram, int label) {
		int place = Arrays.binarySearch(this.ids, gram);
		if (place < 0) {
			return 0;
		}
		int at = (first(Meaning.Model.values().length) + place) * this.labels;
		double mean = 0;
		for (int other = 0; other < this.labels; other++) {
			mean += this.weights[at + other] / this.labels;
		}
		return (this.weights[at + label] - mean) * this.rarity[place];
	}

}
