package app.wayside.cases.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How soon, how angry, and whether it is a complaint, before anybody corrected anything:
 * on invented texts in three languages. Half of them, told by the hash of the text, are
 * for choosing; the others are reported and nothing is chosen by them.
 */
class MoodsTest {

	/** What an urgent text that is called calm costs against a calm one called urgent. */
	private static final int DEAR = 5;

	private static final Reader READER = new Reader(new Meaning());

	private static final Classifier URGENCY = Classifier.learn(Schemes.urgency(), List.of(), READER);

	private static final Classifier SENTIMENT = Classifier.learn(Schemes.sentiment(), List.of(), READER);

	private static final Classifier COMPLAINT = Classifier.learn(Schemes.complaint(), List.of(), READER);

	private record Line(String urgency, String mood, String complaint, String text, boolean reported) {
	}

	@Test
	void urgency_anger_and_complaints_are_found_in_texts_nobody_chose_by() {
		Result reported = measure("reported", lines().stream().filter(Line::reported).toList());
		measure("for choosing", lines().stream().filter((line) -> !line.reported()).toList());
		assertThat(reported.urgency.recall("urgent")).isGreaterThan(0.75);
		assertThat(reported.complaint.recall("complaint")).isGreaterThan(0.6);
		assertThat(reported.anger.recall("angry")).isGreaterThan(0.5);
	}

	private record Result(Score urgency, Score anger, Score complaint) {
	}

	private static Result measure(String part, List<Line> lines) {
		Result result = new Result(new Score(), new Score(), new Score());
		int missed = 0;
		int cried = 0;
		for (Line line : lines) {
			Reading reading = READER.read(line.text());
			String soon = Urgency.judge(URGENCY, reading).label();
			result.urgency.add(line.urgency(), soon);
			boolean urgent = line.urgency().equals("urgent");
			missed += (urgent && !"urgent".equals(soon)) ? 1 : 0;
			cried += (!urgent && "urgent".equals(soon)) ? 1 : 0;
			String mood = SENTIMENT.judge(reading).label();
			result.anger.add(line.mood().equals("angry") ? "angry" : "calm", "angry".equals(mood) ? "angry" : "calm");
			String complaint = COMPLAINT.judge(reading).label();
			result.complaint.add(line.complaint(), complaint);
			if (Boolean.getBoolean("wayside.corpus.details") && !line.reported() && !(line.urgency().equals(soon)
					&& line.complaint().equals(complaint) && line.mood().equals("angry") == "angry".equals(mood))) {
				System.out.println("  " + line + " judged " + soon + ", " + mood + ", " + complaint);
			}
		}
		System.out.printf(
				"%s, %d texts: urgent recall %.2f precision %.2f (missed %d, cried wolf %d, cost %d), urgency F1 %.2f, "
						+ "angry recall %.2f precision %.2f, complaint recall %.2f precision %.2f withheld %.2f%n",
				part, lines.size(), result.urgency.recall("urgent"), result.urgency.precision("urgent"), missed, cried,
				DEAR * missed + cried, result.urgency.macro(), result.anger.recall("angry"),
				result.anger.precision("angry"), result.complaint.recall("complaint"),
				result.complaint.precision("complaint"), result.complaint.abstained());
		return result;
	}

	private static List<Line> lines() {
		try (InputStream in = MoodsTest.class.getResourceAsStream("/triage/invented-moods.tsv")) {
			List<Line> lines = new ArrayList<>();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				String[] cells = line.split("\t");
				if (cells.length == 4) {
					lines.add(new Line(cells[0], cells[1], cells[2], cells[3], SharedSets.hash(cells[3]) % 2 == 0));
				}
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
