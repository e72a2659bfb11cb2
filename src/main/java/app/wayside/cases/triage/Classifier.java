package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives texts the labels of one scheme. Learned from the scheme's descriptions and
 * examples, and from a tenant's corrections, of which a handful already tells; the order
 * of corrections does not matter. Three voices are heard (prototypes of meaning, a
 * regression over meaning and words, the nearest corrected texts) and blended by how
 * right each was on rows it had not seen. Says nothing when unsure. Immutable and
 * thread-safe.
 */
public final class Classifier {

	/** Rows from which on the voices are measured against rows that they had not seen. */
	private static final int MEASURABLE = 30;

	private static final int FOLDS = 3;

	private static final double[] SHRINKS = { 0.3, 0.6, 0.9 };

	private static final double SHRINK_OF_FEW = 0.95;

	private final Scheme scheme;

	private final Lesson lesson;

	private final Voices voices;

	private final Blend blend;

	/**
	 * Voices for models in which the scheme has no text of its own, made when such a text
	 * is met.
	 */
	private final Map<Meaning.Model, Voices> foreign = new EnumMap<>(Meaning.Model.class);

	private Classifier(Scheme scheme, Lesson lesson, Voices voices, Blend blend) {
		this.scheme = scheme;
		this.lesson = lesson;
		this.voices = voices;
		this.blend = blend;
	}

	private record Voices(Prototypes prototypes, Regression regression, Neighbours neighbours) {

		List<Row.Voice> all() {
			return List.of(this.prototypes, this.regression, this.neighbours);
		}

	}

	/**
	 * Learns a scheme. Takes from a tenth of a second to several seconds with thousands
	 * of corrections: for the background.
	 */
	public static Classifier learn(Scheme scheme, List<Correction> corrections, Reader reader) {
		Lesson lesson = new Lesson(scheme, reader);
		List<Row> rows = lesson.rows(corrections);
		int labels = scheme.labels().size();
		double shrink = SHRINK_OF_FEW;
		Blend blend = Blend.unmeasured();
		if (rows.size() >= MEASURABLE) {
			List<List<Blend.Heard>> heard = heard(rows, labels);
			double best = Double.POSITIVE_INFINITY;
			for (int s = 0; s < SHRINKS.length; s++) {
				Blend tried = Blend.measured(heard.get(s), labels);
				double loss = tried.loss(heard.get(s), labels);
				if (loss < best) {
					best = loss;
					blend = tried;
					shrink = SHRINKS[s];
				}
			}
		}
		return new Classifier(scheme, lesson, voices(rows, labels, shrink), blend);
	}

	private static Voices voices(List<Row> rows, int labels, double shrink) {
		return new Voices(Prototypes.learn(rows, labels, shrink).getFirst(), Regression.learn(rows, labels),
				Neighbours.learn(rows, labels));
	}

	/**
	 * For each shrinkage, what the voices said of each row after learning from the other
	 * folds.
	 */
	private static List<List<Blend.Heard>> heard(List<Row> rows, int labels) {
		List<List<Blend.Heard>> heard = Arrays.stream(SHRINKS)
			.mapToObj((s) -> (List<Blend.Heard>) new ArrayList<Blend.Heard>())
			.toList();
		for (int fold = 0; fold < FOLDS; fold++) {
			int hidden = fold;
			List<Row> seen = rows.stream().filter((row) -> fold(row) != hidden).toList();
			List<Prototypes> prototypes = Prototypes.learn(seen, labels, SHRINKS);
			Regression regression = Regression.learn(seen, labels);
			Neighbours neighbours = Neighbours.learn(seen, labels);
			for (Row row : rows) {
				if (fold(row) == hidden) {
					for (int s = 0; s < SHRINKS.length; s++) {
						List<Row.Voice> voices = List.of(prototypes.get(s), regression, neighbours);
						heard.get(s).add(new Blend.Heard(row, Blend.hear(voices, row.reading())));
					}
				}
			}
		}
		return heard;
	}

	/**
	 * A fold by the text, so that the same text is never on both sides; descriptions are
	 * always seen.
	 */
	private static int fold(Row row) {
		if (row.origin() == Row.Origin.DESCRIPTION) {
			return -1;
		}
		int hash = row.reading().text().hashCode() * 0x9E3779B9;
		return (hash >>> 16) % FOLDS;
	}

	/** The scheme it was learned from. */
	public Scheme scheme() {
		return this.scheme;
	}

	/**
	 * How likely each label is, by its key, in the order of the scheme; the sum is one.
	 */
	public Map<String, Double> shares(Reading reading) {
		double[] shares = likely(reading);
		Map<String, Double> named = new LinkedHashMap<>();
		for (int place = 0; place < shares.length; place++) {
			named.put(this.scheme.labels().get(place).key(), shares[place]);
		}
		return named;
	}

	private double[] likely(Reading reading) {
		double[] shares = this.blend.logShares(Blend.hear(voices(reading).all(), reading), this.scheme.labels().size());
		for (int place = 0; place < shares.length; place++) {
			shares[place] = Math.exp(shares[place]);
		}
		return shares;
	}

	private Voices voices(Reading reading) {
		if (this.voices.neighbours().reads(reading.model())) {
			return this.voices;
		}
		synchronized (this.foreign) {
			return this.foreign.computeIfAbsent(reading.model(), (model) -> {
				List<Row> rows = this.lesson.rows(model);
				int labels = this.scheme.labels().size();
				return new Voices(Prototypes.learn(rows, labels, SHRINK_OF_FEW).getFirst(), this.voices.regression(),
						Neighbours.learn(rows, labels));
			});
		}
	}

	/** Judges a text. */
	public Judgement judge(Reading reading) {
		if (this.scheme.labels().isEmpty()) {
			return new Judgement(null, 0, List.of());
		}
		double[] shares = likely(reading);
		double whole = 0;
		for (int place = 0; place < shares.length; place++) {
			shares[place] *= this.scheme.labels().get(place).care();
			whole += shares[place];
		}
		int best = 0;
		double second = 0;
		for (int place = 1; place < shares.length; place++) {
			if (shares[place] > shares[best]) {
				second = Math.max(second, shares[best]);
				best = place;
			}
			else {
				second = Math.max(second, shares[place]);
			}
		}
		double confidence = shares[best] / whole;
		Voices spoke = voices(reading);
		Doubt doubt = new Doubt(confidence, second / whole, spoke.neighbours().closest(reading));
		boolean wordless = reading.grams().ids().length == 0;
		String label = (wordless || doubt.tooMuch(shares.length, reading.model())) ? null
				: this.scheme.labels().get(best).key();
		return new Judgement(label, confidence, new Reasons(spoke.regression(), spoke.neighbours()).of(reading, best));
	}

	/** Judges many texts, in their order. */
	public List<Judgement> judge(List<Reading> readings) {
		return readings.stream().map(this::judge).toList();
	}

	/**
	 * Whether to withhold the label: nothing like the text was ever seen, or another
	 * label is about as likely.
	 */
	private record Doubt(double first, double second, double closest) {

		/**
		 * Plain cosines, by model, measured on questions outside a scheme and inside it:
		 * under the lower a text has another subject, between the two it may have.
		 */
		private static final Map<Meaning.Model, double[]> STRANGE = Map.of(Meaning.Model.ENGLISH,
				new double[] { 0.57, 0.66 }, Meaning.Model.CHINESE, new double[] { 0.33, 0.42 });

		private static final double SURE = 0.75;

		boolean tooMuch(int labels, Meaning.Model model) {
			double[] strange = STRANGE.getOrDefault(model, new double[] { 0, 0 });
			return this.closest < strange[0] || this.closest < strange[1] && this.first < SURE
					|| this.first < 0.1 + 0.5 / labels || this.first - this.second < 0.01;
		}

	}

	/** What spoke for a label. */
	private record Reasons(Regression regression, Neighbours neighbours) {

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

	@Override
	public String toString() {
		return this.scheme.name() + " blended " + this.blend;
	}

}
