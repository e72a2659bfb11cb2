package app.wayside.cases.triage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.cases.catalogue.ProcessDefault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The vectors that ship are those of the texts that ship. */
class ShippedMeaningTest {

	/**
	 * Writes the file anew, after the catalogue or the schemes were changed:
	 * {@code java … app.wayside.cases.triage.ShippedMeaningTest src/main/resources/triage/meaning.bin}.
	 */
	public static void main(String[] arguments) throws IOException {
		try (Meaning meaning = new Meaning(); OutputStream file = Files.newOutputStream(Path.of(arguments[0]))) {
			Reader reader = new Reader(meaning);
			schemes().forEach((scheme) -> Classifier.learn(scheme, List.of(), reader));
			ShippedMeaning.write(file, reader.all());
		}
	}

	private static List<Scheme> schemes() {
		List<Scheme> schemes = new ArrayList<>(List.of(Schemes.urgency(), Schemes.sentiment(), Schemes.complaint()));
		List<ProcessDefault> processes = CatalogueDefaults.read().processes();
		schemes.add(new Scheme("process", processes.stream().map(ShippedMeaningTest::label).toList()));
		for (ProcessDefault process : processes) {
			schemes.add(new Scheme("category:" + process.key(),
					process.leaves()
						.map((leaf) -> new Label(leaf.key(), leaf.description().en() + "\n" + leaf.description().zh(),
								leaf.examples().all()))
						.toList()));
		}
		return schemes;
	}

	private static Label label(ProcessDefault process) {
		return new Label(process.key(), process.description().en() + "\n" + process.description().zh(),
				process.leaves().flatMap((leaf) -> leaf.examples().all().stream()).toList());
	}

	@Test
	void every_example_of_the_catalogue_is_known_without_a_model() {
		ShippedMeaning shipped = ShippedMeaning.load();
		assertThat(shipped.size()).isGreaterThan(400);
		for (Scheme scheme : schemes()) {
			for (Label label : scheme.labels()) {
				assertThat(label.examples()).allSatisfy(
						(text) -> assertThat(shipped.of(Meaning.Model.reading(Language.of(text).code()), text)).as(text)
							.isNotNull());
			}
		}
	}

}
