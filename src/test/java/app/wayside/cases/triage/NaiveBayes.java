package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The floor to stand above: multinomial naive Bayes over words and pairs of characters.
 */
final class NaiveBayes {

	private static final double SMOOTHING = 0.1;

	private final Map<String, Map<String, Integer>> counts = new HashMap<>();

	private final Map<String, Integer> texts = new HashMap<>();

	private final Map<String, Long> totals = new HashMap<>();

	private final Set<String> known = new HashSet<>();

	void learn(String text, String label) {
		this.texts.merge(label, 1, Integer::sum);
		Map<String, Integer> own = this.counts.computeIfAbsent(label, (key) -> new HashMap<>());
		for (String feature : features(text)) {
			own.merge(feature, 1, Integer::sum);
			this.totals.merge(label, 1L, Long::sum);
			this.known.add(feature);
		}
	}

	String label(String text) {
		String best = "";
		double highest = Double.NEGATIVE_INFINITY;
		List<String> features = features(text).stream().filter(this.known::contains).toList();
		int all = this.texts.values().stream().mapToInt((count) -> count).sum();
		for (String label : this.texts.keySet()) {
			double sum = Math.log(this.texts.get(label) / (double) all);
			double whole = this.totals.getOrDefault(label, 0L) + SMOOTHING * this.known.size();
			for (String feature : features) {
				sum += Math.log((this.counts.get(label).getOrDefault(feature, 0) + SMOOTHING) / whole);
			}
			if (sum > highest) {
				highest = sum;
				best = label;
			}
		}
		return best;
	}

	private static List<String> features(String text) {
		String plain = text.toLowerCase(Locale.ROOT);
		List<String> features = new ArrayList<>();
		for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty()) {
				features.add("w" + word);
			}
		}
		for (int at = 0; at + 2 <= plain.length(); at++) {
			features.add("c" + plain.substring(at, at + 2));
		}
		return features;
	}

}
