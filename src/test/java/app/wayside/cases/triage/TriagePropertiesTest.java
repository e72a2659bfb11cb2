package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Vectors are made up here, so that no model is loaded. */
class TriagePropertiesTest {

	private static final Scheme SCHEME = new Scheme("three",
			List.of(new Label("a", "", List.of()), new Label("b", "", List.of()), new Label("c", "", List.of())));

	@Property(tries = 60)
	void shares_sum_to_one_whatever_was_learned(@ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int count) {
		Random random = new Random(seed);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < count + 3; i++) {
			rows.add(new Row(reading(random, "text " + i), i % 3, 1 + random.nextInt(2), Row.Origin.CORRECTION));
		}
		List<Row.Voice> voices = List.of(Prototypes.learn(rows, 3, 0.6).getFirst(), Regression.learn(rows, 3),
				Ratios.learn(rows, 3), Neighbours.learn(rows, 3));
		Reading asked = reading(random, "text 1 and more");
		double[] shares = Blend.unmeasured(0.05, 1, 0.5, 4)
			.logShares(Blend.hear(voices, asked), SCHEME.labels().size());
		double sum = 0;
		for (double share : shares) {
			assertThat(share).isNotNaN();
			sum += Math.exp(share);
		}
		assertThat(sum).isCloseTo(1, within(1e-9));
	}

	@Property(tries = 200)
	void the_language_of_any_text_is_told_without_failing(@ForAll @StringLength(max = 400) String text) {
		Language language = Language.of(text);
		assertThat(language.confidence()).isBetween(0.0, 1.0);
		assertThat(Language.of(text)).isEqualTo(language);
	}

	@Property(tries = 300)
	void references_lie_in_the_text_and_do_not_overlap(
			@ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> picks) {
		String[] words = { "PNR ", "K7RT2M", " flight ", "MU5101", "-", "781-2345678901", "订单号", "HTL-88213", " ",
				"ABCDEF", "C-2026-004182", "12" };
		StringBuilder text = new StringBuilder();
		picks.forEach((pick) -> text.append(words[Math.abs(pick) % words.length]));
		int end = 0;
		for (Reference reference : References.in(text.toString())) {
			assertThat(reference.start()).isGreaterThanOrEqualTo(end);
			assertThat(reference.end()).isGreaterThan(reference.start()).isLessThanOrEqualTo(text.length());
			end = reference.end();
		}
	}

	@Property(tries = 200)
	void word_pieces_of_any_text_fit_and_stand_between_their_marks(@ForAll @StringLength(max = 300) String text) {
		long[] ids = Pieces.ENGLISH.of(text, 32);
		assertThat(ids.length).isBetween(2, 32);
		assertThat(ids[0]).isEqualTo(101);
		assertThat(ids[ids.length - 1]).isEqualTo(102);
	}

	private static final class Pieces {

		static final WordPieces ENGLISH = WordPieces.from("/bge-small-en-v1.5-q-tokenizer.json");

	}

	private static Reading reading(Random random, String text) {
		float[] vector = new float[Meaning.Model.ENGLISH.width()];
		for (int d = 0; d < vector.length; d++) {
			vector[d] = (float) (random.nextGaussian() / Math.sqrt(vector.length));
		}
		return new Reading(text, new Language("en", 1), Meaning.Model.ENGLISH, vector);
	}

}
