package app.wayside.cases.triage;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

class MeaningTest {

	@Test
	void texts_of_like_meaning_lie_nearer_in_both_models() {
		try (Meaning meaning = new Meaning()) {
			float[][] english = meaning
				.of(List.of("My bag did not arrive", "The luggage is lost", "What is for lunch?"));
			float[][] chinese = meaning.of(List.of("我的行李没有到", "箱子丢了", "中午吃什么"));
			assertThat(cosine(english[0], english[1])).isGreaterThan(cosine(english[0], english[2]));
			assertThat(cosine(chinese[0], chinese[1])).isGreaterThan(cosine(chinese[0], chinese[2]));
			assertThat(english[0]).hasSize(Meaning.Model.ENGLISH.width());
			assertThat(chinese[0]).hasSize(Meaning.Model.CHINESE.width());
			assertThat(cosine(english[0], english[0])).isCloseTo(1, within(1e-4));
		}
	}

	@Test
	void a_batch_gives_what_single_texts_give_nearly() {
		try (Meaning meaning = new Meaning()) {
			String longer = "We waited for three hours at the gate and then the flight was cancelled without a word. "
				.repeat(40);
			float[][] batch = meaning.of(List.of("short", longer, "退款", "a little longer text than the first"));
			float[] alone = meaning.of(List.of("退款"))[0];
			assertThat(cosine(batch[2], alone)).isCloseTo(1, within(1e-3));
			assertThat(cosine(batch[0], meaning.of(List.of("short"))[0])).isGreaterThan(0.97);
		}
	}

	@Test
	void models_that_are_released_let_the_reader_finish_and_read_no_more() throws Exception {
		Meaning meaning = new Meaning();
		List<String> texts = Collections.nCopies(200, "Where is my refund?");
		meaning.of(List.of("Hello"));
		try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
			List<Future<float[][]>> reading = List.of(readers.submit(() -> meaning.of(texts)),
					readers.submit(() -> meaning.of(texts)));
			meaning.close();
			for (Future<float[][]> each : reading) {
				assertThat(each).satisfiesAnyOf((done) -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)),
						(refused) -> assertThat(refused).failsWithin(Duration.ofMinutes(1))
							.withThrowableOfType(ExecutionException.class)
							.withCauseInstanceOf(IllegalStateException.class));
			}
		}
		assertThatIllegalStateException().isThrownBy(() -> meaning.of(texts));
	}

	@Test
	void a_kept_vector_makes_the_same_reading() {
		Reader reader = new Reader(new Meaning());
		Reading reading = reader.read("Where is my refund?");
		assertThat(reader.again(reading.text(), reading.model(), reading.meaning()).meaning())
			.isEqualTo(reading.meaning());
	}

	@Test
	void word_pieces_are_those_of_the_models() {
		WordPieces pieces = WordPieces.from("/bge-small-en-v1.5-q-tokenizer.json");
		assertThat(pieces.of("Hello, World!", 16)).containsExactly(101, 7592, 1010, 2088, 999, 102);
		assertThat(pieces.of("Café", 16)).isEqualTo(pieces.of("cafe", 16));
		assertThat(pieces.of("one two three four five", 4)).hasSize(4).endsWith(102);
	}

	private static double cosine(float[] left, float[] right) {
		double sum = 0;
		for (int d = 0; d < left.length; d++) {
			sum += left[d] * right[d];
		}
		return sum;
	}

}
