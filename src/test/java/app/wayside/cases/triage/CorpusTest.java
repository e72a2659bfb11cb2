package app.wayside.cases.triage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Measures on rows that nobody here wrote. {@code -Dwayside.corpus=2000} learns from up
 * to 2,000 corrections (minutes); without it a sample of 200 keeps the run short.
 */
@Tag("corpus")
class CorpusTest {

	private static final int MOST = Integer.getInteger("wayside.corpus", 200);

	private static final Reader READER = new Reader(new Meaning());

	@BeforeAll
	static void the_sets_are_here() {
		assumeTrue(SharedSets.folder().isPresent(), "the measuring sets are not beside the project");
	}

	@ParameterizedTest
	@ValueSource(strings = { "airline_tweets", "airline_tweets/sentiment", "en_airline_support_threads",
			"zh_hotel_reviews", "zh_smp_ecdt", "zh_gov_messages", "id_traveloka_reviews", "multi_support_tickets" })
	void labels_are_learned_from_corrections(String set) {
		List<SharedSets.Line> lines = SharedSets.lines(SharedSets.folder().orElseThrow(), set);
		int held = Math.min(lines.size() / 4, (MOST > 200) ? 1_000 : 300);
		lines = lines.subList(0, Math.min(lines.size(), held + MOST));
		List<Reading> readings = READER.read(lines.stream().map(SharedSets.Line::text).toList());
		Scheme scheme = scheme(set, lines);
		List<Double> scores = new ArrayList<>();
		for (int size : new int[] { 0, 20, 200, 2_000 }) {
			if (size > MOST) {
				continue;
			}
			List<Correction> corrections = new ArrayList<>();
			for (int i = held; i < Math.min(lines.size(), held + size); i++) {
				corrections.add(new Correction(readings.get(i), lines.get(i).label()));
			}
			Classifier classifier = Classifier.learn(scheme, corrections, READER);
			Score score = new Score();
			for (int i = 0; i < held; i++) {
				score.add(lines.get(i).label(), classifier.judge(readings.get(i)));
			}
			scores.add(score.macro());
			System.out.printf(
					"%s: %d corrections, %d rows held out: macro F1 %.3f, abstained %.3f, right of answered %.3f%n",
					set, corrections.size(), held, score.macro(), score.abstained(), score.rightOfAnswered());
		}
		assertThat(scores.getLast()).as("learning helps").isGreaterThan(scores.getFirst() - 0.05);
	}

	@Test
	void languages_are_told() {
		Path folder = SharedSets.folder().orElseThrow();
		Map<String, int[]> right = new TreeMap<>();
		Map<String, Integer> wrong = new TreeMap<>();
		for (String set : List.of("airline_tweets", "en_airline_support_threads", "zh_hotel_reviews", "zh_smp_ecdt",
				"zh_gov_messages", "zh_crosswoz", "id_traveloka_reviews", "id_hotel_aspects",
				"multi_support_tickets")) {
			for (SharedSets.Line line : SharedSets.lines(folder, set)) {
				String told = Language.of(line.text()).code();
				int[] counts = right.computeIfAbsent(set + " " + line.lang(), (key) -> new int[2]);
				counts[0] += told.equals(line.lang()) ? 1 : 0;
				counts[1]++;
				if (!told.equals(line.lang())) {
					wrong.merge(set + " " + line.lang() + " taken for " + told, 1, Integer::sum);
				}
			}
		}
		right.forEach((set, counts) -> System.out.printf("language %s: %.4f of %d%n", set,
				counts[0] / (double) counts[1], counts[1]));
		System.out.println(wrong);
		assertThat(right).allSatisfy((set, counts) -> assertThat(counts[0]).isGreaterThan(counts[1] * 3 / 4));
	}

	private static Scheme scheme(String set, List<SharedSets.Line> lines) {
		Map<String, Label> described = new HashMap<>(
				Schemes.read(CorpusTest.class.getResourceAsStream("/triage/public-sets.yaml"), set)
					.labels()
					.stream()
					.collect(Collectors.toMap(Label::key, (label) -> label)));
		return new Scheme(set,
				new TreeSet<>(lines.stream().map(SharedSets.Line::label).toList()).stream()
					.map((key) -> described.getOrDefault(key, new Label(key, "", List.of())))
					.toList());
	}

	/** Counts; an abstention is a miss of its row's label. */
	private static final class Score {

		private final Map<String, int[]> counts = new TreeMap<>();

		private int rows;

		private int answered;

		private int right;

		void add(String truth, Judgement judgement) {
			this.rows++;
			this.counts.computeIfAbsent(truth, (key) -> new int[3])[0]++;
			String label = judgement.label();
			if (label != null) {
				this.answered++;
				this.counts.computeIfAbsent(label, (key) -> new int[3])[1]++;
				if (label.equals(truth)) {
					this.right++;
					this.counts.computeIfAbsent(truth, (key) -> new int[3])[2]++;
				}
			}
		}

		double macro() {
			return this.counts.values()
				.stream()
				.filter((count) -> count[0] > 0)
				.mapToDouble((count) -> 2.0 * count[2] / (count[0] + count[1]))
				.average()
				.orElse(0);
		}

		double abstained() {
			return 1 - this.answered / (double) this.rows;
		}

		double rightOfAnswered() {
			return this.right / (double) Math.max(1, this.answered);
		}

	}

}
