package app.wayside.cases.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Measures on rows that nobody here wrote. A quarter of them, told by the hash of the
 * text, is kept aside: choices are made on the others only. {@code -Dwayside.corpus=2000}
 * learns from up to 2,000 corrections (minutes); without it a sample of 200 keeps the run
 * short.
 */
@Tag("corpus")
class CorpusTest {

	private static final int MOST = Integer.getInteger("wayside.corpus", 200);

	/** Twenty corrections are drawn so often, because so few differ much. */
	private static final int DRAWS_OF_FEW = 5;

	private static final int DRAWS = 3;

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
		List<Asked> aside = read(lines.stream().filter(SharedSets.Line::aside).limit((MOST > 200) ? 1_000 : 200));
		List<Asked> others = read(lines.stream().filter((line) -> !line.aside()).limit(2L * MOST));
		Classifier untaught = Classifier.learn(scheme(set, lines), List.of(), READER);
		double first = 0;
		for (int size : new int[] { 0, 20, 200, 2_000 }) {
			if (size > MOST || size / 10 > others.size()) {
				continue;
			}
			int draws = (size == 0 || size >= others.size()) ? 1 : (size == 20) ? DRAWS_OF_FEW : DRAWS;
			List<Figures> figures = new ArrayList<>();
			for (int draw = 0; draw < draws; draw++) {
				List<Asked> drawn = new ArrayList<>(others);
				Collections.shuffle(drawn, new Random(draw));
				figures.add(Figures.of(untaught, drawn.subList(0, Math.min(size, others.size())), aside));
			}
			double macro = mean(figures, Figures::macro);
			System.out.printf(
					"%s: %d corrections, %d rows aside, %d draws: macro F1 %.3f, withheld %.3f, naive Bayes %.3f%n",
					set, Math.min(size, others.size()), aside.size(), draws, macro, mean(figures, Figures::withheld),
					mean(figures, Figures::floor));
			first = (size == 0) ? macro : first;
			assertThat(macro).as("learning never makes it much worse").isGreaterThan(first - 0.03);
		}
	}

	/** A line and its reading. */
	private record Asked(SharedSets.Line line, Reading reading) {
	}

	private static List<Asked> read(Stream<SharedSets.Line> lines) {
		List<SharedSets.Line> all = lines.toList();
		List<Reading> readings = READER.read(all.stream().map(SharedSets.Line::text).toList());
		return IntStream.range(0, all.size()).mapToObj((i) -> new Asked(all.get(i), readings.get(i))).toList();
	}

	/**
	 * How right, how often withheld, and how right naive Bayes was after the same rows.
	 */
	private record Figures(double macro, double withheld, double floor) {

		static Figures of(Classifier untaught, List<Asked> taught, List<Asked> asked) {
			NaiveBayes bayes = new NaiveBayes();
			taught.forEach((row) -> bayes.learn(row.line().text(), row.line().label()));
			Classifier classifier = untaught
				.with(taught.stream().map((row) -> new Correction(row.reading(), row.line().label())).toList());
			Score score = new Score();
			Score naive = new Score();
			for (Asked row : asked) {
				score.add(row.line().label(), classifier.judge(row.reading()).label());
				naive.add(row.line().label(), bayes.label(row.line().text()));
			}
			return new Figures(score.macro(), score.abstained(), naive.macro());
		}

	}

	private static double mean(List<Figures> figures, ToDoubleFunction<Figures> part) {
		return figures.stream().mapToDouble(part).average().orElse(0);
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

	@Test
	void bookings_are_found_where_travellers_name_them() throws IOException {
		Path set = SharedSets.folder().orElseThrow().resolve("en_tau_airline_policy");
		ObjectMapper json = new ObjectMapper();
		Set<String> bookings = new TreeSet<>();
		json.readTree(Files.readString(set.resolve("db/reservations.json")))
			.propertyNames()
			.forEach((name) -> bookings.add(name));
		int named = 0;
		int found = 0;
		List<String> wrong = new ArrayList<>();
		for (JsonNode task : json.readTree(Files.readString(set.resolve("tau2_tasks_train.json")))) {
			for (JsonNode told : task.at("/user_scenario/instructions")) {
				String text = told.asStringOpt().orElse("");
				Set<String> wanted = new TreeSet<>(Arrays.asList(text.split("[^A-Za-z0-9]+")));
				wanted.retainAll(bookings);
				Set<String> locators = References.in(text)
					.stream()
					.filter((one) -> one.kind() == Reference.Kind.LOCATOR)
					.map(Reference::value)
					.collect(Collectors.toCollection(TreeSet::new));
				named += wanted.size();
				locators.stream().filter((one) -> !wanted.contains(one)).forEach(wrong::add);
				wanted.retainAll(locators);
				found += wanted.size();
			}
		}
		System.out.printf("bookings: %d of %d found, taken for one: %s%n", found, named, wrong);
		assertThat(found).isGreaterThan(named * 4 / 5);
		assertThat(wrong).hasSizeLessThan(3);
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

}
