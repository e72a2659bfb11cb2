package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How much each voice counts. Learned on rows that the voices had not seen, so that the
 * shares it gives are honest: a voice that is too sure of itself is turned down. With few
 * rows it stays near the weights found by measurement.
 */
final class Blend {

	/** What drawing a weight away from where it starts costs, in rows. */
	private static final double STIFF = 3;

	private static final double BALANCE = 0.9;

	private final double[] weights;

	private Blend(double[] weights) {
		this.weights = weights;
	}

	/** Weights that nothing was measured for. */
	static Blend unmeasured(double... weights) {
		return new Blend(weights.clone());
	}

	/** What the voices said of a row they had not seen. */
	record Heard(Row row, List<double @Nullable []> scores) {
	}

	/** Weights fitted to what was heard, beginning at these. */
	Blend measured(List<Heard> heard, int labels) {
		double[] factors = Row.balance(heard.stream().map(Heard::row).toList(), labels, BALANCE);
		double[] start = new double[this.weights.length];
		double[] found = Descent.lowest((at, slope) -> {
			double loss = 0;
			for (int v = 0; v < at.length; v++) {
				loss += STIFF * at[v] * at[v];
				slope[v] = 2 * STIFF * at[v];
			}
			Blend blend = times(at);
			for (Heard one : heard) {
				double share = one.row().weight() * factors[one.row().label()];
				double[] logs = blend.logShares(one.scores(), labels);
				loss -= share * logs[one.row().label()];
				for (int v = 0; v < at.length; v++) {
					double[] scores = one.scores().get(v);
					if (scores != null) {
						double gain = -scores[one.row().label()];
						for (int label = 0; label < labels; label++) {
							gain += Math.exp(logs[label]) * scores[label];
						}
						slope[v] += share * gain * blend.weights[v];
					}
				}
			}
			return loss;
		}, start, 60);
		return times(found);
	}

	/** How far off the blend is on rows that the voices had not seen; lower is better. */
	double loss(List<Heard> heard, int labels) {
		double[] factors = Row.balance(heard.stream().map(Heard::row).toList(), labels, BALANCE);
		double loss = 0;
		for (Heard one : heard) {
			int label = one.row().label();
			loss -= one.row().weight() * factors[label] * logShares(one.scores(), labels)[label];
		}
		return loss;
	}

	/**
	 * The logarithm of each weight against its beginning keeps the weights above zero.
	 */
	private Blend times(double[] logs) {
		double[] changed = new double[logs.length];
		for (int v = 0; v < changed.length; v++) {
			changed[v] = this.weights[v] * Math.exp(Math.clamp(logs[v], -6, 4));
		}
		return new Blend(changed);
	}

	/** The logarithms of the labels' shares, from what each voice says. */
	double[] logShares(List<double @Nullable []> voices, int labels) {
		double[] sums = new double[labels];
		for (int v = 0; v < voices.size(); v++) {
			double[] scores = voices.get(v);
			if (scores != null) {
				for (int label = 0; label < labels; label++) {
					sums[label] += this.weights[v] * scores[label];
				}
			}
		}
		logShares(sums);
		return sums;
	}

	/** Turns scores into the logarithms of shares that sum to one. */
	static void logShares(double[] scores) {
		double highest = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			highest = Math.max(highest, score);
		}
		double sum = 0;
		for (double score : scores) {
			sum += Math.exp(score - highest);
		}
		double whole = highest + Math.log(sum);
		for (int i = 0; i < scores.length; i++) {
			scores[i] -= whole;
		}
	}

	/** What each voice says of the text. */
	static List<double @Nullable []> hear(List<? extends Row.Voice> voices, Reading reading) {
		List<double @Nullable []> scores = new ArrayList<>();
		for (Row.Voice voice : voices) {
			scores.add(voice.scores(reading));
		}
		return scores;
	}

	@Override
	public String toString() {
		return java.util.Arrays.toString(this.weights);
	}

}
