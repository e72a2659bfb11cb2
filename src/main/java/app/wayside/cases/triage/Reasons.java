package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What spoke for a label. */
record Reasons(Regression regression, Neighbours neighbours) {

	private static final int WORDS = 3;

	List<Evidence> of(Reading reading, int label) {
		List<Evidence> reasons = new ArrayList<>(words(reading, label));
		Neighbours.Near corrected = this.neighbours.nearest(reading, label, Row.Origin.CORRECTION);
		if (corrected != null && corrected.likeness() > 0.3) {
			reasons.add(new Evidence.LikeCorrection(corrected.row().reading().text(), corrected.likeness()));
		}
		Neighbours.Near example = this.neighbours.nearest(reading, label, Row.Origin.EXAMPLE);
		if (example != null && example.likeness() > 0.2) {
			reasons.add(new Evidence.LikeExample(example.row().reading().text(), example.likeness()));
		}
		reasons.sort(Comparator.comparingDouble(Evidence::weight).reversed());
		return reasons;
	}

	private List<Evidence> words(Reading reading, int label) {
		String text = reading.text();
		List<Grams.Token> tokens = Grams.tokens(text);
		double[] spoke = new double[tokens.size()];
		for (Grams.Gram gram : Grams.of(text)) {
			double strength = this.regression.speaks(gram.id(), label);
			if (strength != 0) {
				share(tokens, spoke, gram, strength);
			}
		}
		List<Evidence> words = new ArrayList<>();
		double strongest = Arrays.stream(spoke).max().orElse(0);
		for (int from = 0; from < spoke.length && strongest > 0; from++) {
			if (spoke[from] < 0.35 * strongest || Words.plain(tokens.get(from).text())) {
				continue;
			}
			int to = from;
			double sum = spoke[from];
			while (to + 1 < spoke.length && spoke[to + 1] >= 0.35 * strongest
					&& tokens.get(to + 1).start() - tokens.get(to).end() <= 1) {
				to++;
				sum += spoke[to];
			}
			int start = tokens.get(from).start();
			int end = tokens.get(to).end();
			words.add(new Evidence.Words(text.substring(start, end), start, end, 1 - Math.exp(-sum)));
			from = to;
		}
		words.sort(Comparator.comparingDouble(Evidence::weight).reversed());
		return words.subList(0, Math.min(WORDS, words.size()));
	}

	private static void share(List<Grams.Token> tokens, double[] spoke, Grams.Gram gram, double strength) {
		int first = 0;
		int high = tokens.size() - 1;
		while (first < high) {
			int middle = (first + high) >>> 1;
			if (tokens.get(middle).end() > gram.start()) {
				high = middle;
			}
			else {
				first = middle + 1;
			}
		}
		for (int t = first; t < spoke.length && tokens.get(t).start() < gram.end(); t++) {
			spoke[t] += strength * (tokens.get(t).end() - tokens.get(t).start()) / (gram.end() - gram.start());
		}
	}

}
