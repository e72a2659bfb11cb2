package app.wayside.cases.learning;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.triage.Evidence;
import app.wayside.cases.triage.Reader;
import app.wayside.identity.Facts;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a node knows, and what one that was just started knows. */
@WaysideTest
class KnowledgeTests {

	private final Companies companies;

	private final Lessons lessons;

	private final Reader reader;

	private final Facts facts;

	KnowledgeTests(Companies companies, Lessons lessons, Reader reader, Facts facts) {
		this.companies = companies;
		this.lessons = lessons;
		this.reader = reader;
		this.facts = facts;
	}

	@Test
	void a_node_that_starts_anew_has_learned_the_corrections_of_before() {
		Company company = this.companies.create();
		company.run(() -> {
			for (int depot = 1; depot < 4; depot++) {
				this.lessons.add(new Lessons.Given("urgency",
						"The flag on the depot number %d hangs upside down.".formatted(depot), "low",
						UUID.randomUUID()), this.facts.now());
			}
		});

		company.run(() -> {
			Knowledge first = node();
			learned(() -> assertThat(judge(first)).anyMatch(Evidence.LikeCorrection.class::isInstance));
			first.close();
			assertThat(this.lessons.texts("urgency")).allMatch((text) -> text.meaning() != null);

			Knowledge restarted = node();
			learned(() -> assertThat(judge(restarted)).anyMatch(Evidence.LikeCorrection.class::isInstance));
			restarted.close();
		});
	}

	private Knowledge node() {
		return new Knowledge(this.lessons, new Learning(this.lessons, this.reader), Duration.ZERO);
	}

	/** Under load, learning may take longer than judging waits for it. */
	private static void learned(ThrowingRunnable check) {
		Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(90)).untilAsserted(check);
	}

	private List<Evidence> judge(Knowledge node) {
		var classifier = node.classifier(node.now(), "urgency");
		assertThat(classifier).isNotNull();
		return classifier.judge(this.reader.read("The flag on the depot number 9 hangs upside down.")).evidence();
	}

}
