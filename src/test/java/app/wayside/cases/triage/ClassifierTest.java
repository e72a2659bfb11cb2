package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ClassifierTest {

	private static final Reader READER = new Reader(new Meaning());

	private static final Scheme PROCESS = Schemes
		.read(ClassifierTest.class.getResourceAsStream("/triage/invented.yaml"), "process");

	private static final Classifier UNTAUGHT = Classifier.learn(PROCESS, List.of(), READER);

	@Test
	void a_message_is_judged_in_three_languages_without_any_correction() {
		assertThat(judge("Please tell me when I get back what I paid for the cancelled trip").label())
			.isEqualTo("refunds");
		assertThat(judge("I waited at the belt but my luggage never came").label()).isEqualTo("baggage");
		assertThat(judge("行李箱在转盘上没有等到").label()).isEqualTo("baggage");
		assertThat(judge("旅行取消后钱一直没有退回来").label()).isEqualTo("refunds");
		assertThat(judge("会员积分为什么少了").label()).isEqualTo("loyalty");
		assertThat(judge("Koper kami hilang di bandara").label()).isEqualTo("baggage");
		assertThat(judge("Mohon uang saya dikembalikan karena tur batal").label()).isEqualTo("refunds");
	}

	@Test
	void a_text_about_something_else_is_withheld() {
		assertThat(judge("Recipe: beat two eggs, add flour and bake for thirty minutes").unsure()).isTrue();
		assertThat(judge("").unsure()).isTrue();
	}

	@Test
	void the_evidence_points_into_the_text_and_names_the_nearest_example() {
		String text = "Hello, my suitcase did not arrive in Oslo";
		Judgement judgement = judge(text);
		assertThat(judgement.label()).isEqualTo("baggage");
		assertThat(judgement.evidence())
			.anySatisfy((evidence) -> assertThat(evidence).isInstanceOfSatisfying(Evidence.LikeExample.class,
					(example) -> assertThat(example.text()).contains("suitcase")));
		assertThat(judgement.evidence())
			.anySatisfy((evidence) -> assertThat(evidence).isInstanceOfSatisfying(Evidence.Words.class, (words) -> {
				assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text());
				assertThat(words.text()).contains("suitcase");
			}));
		assertThat(judgement.evidence()).allSatisfy((evidence) -> assertThat(evidence.weight()).isBetween(0.0, 1.0));
	}

	@Test
	void a_handful_of_corrections_changes_the_next_decision() {
		String text = "The wheelchair for my mother was not at the gate";
		List<Correction> corrections = corrections("loyalty", "No wheelchair was waiting for my father at the gate",
				"We had asked for a wheelchair and nobody brought one", "My wife needs a wheelchair at the airport");
		Classifier taught = Classifier.learn(PROCESS, corrections, READER);
		Judgement judgement = taught.judge(READER.read(text));
		assertThat(judge(text).label()).isNotEqualTo("loyalty");
		assertThat(judgement.label()).isEqualTo("loyalty");
		assertThat(judgement.evidence()).hasAtLeastOneElementOfType(Evidence.LikeCorrection.class);
		assertThat(taught.judge(READER.read("My suitcase did not arrive")).label()).isEqualTo("baggage");
	}

	@Test
	void corrections_in_chinese_and_indonesian_tell_as_soon() {
		List<Correction> corrections = new ArrayList<>(
				corrections("loyalty", "轮椅没有在登机口等我母亲", "预订的轮椅服务没人提供", "老人需要轮椅但机场没有安排"));
		corrections.addAll(corrections("refunds", "Kursi roda untuk ayah saya tidak ada",
				"Kami minta kursi roda tapi tidak datang", "Ibu saya butuh kursi roda di bandara"));
		Classifier taught = Classifier.learn(PROCESS, corrections, READER);
		assertThat(taught.judge(READER.read("我奶奶的轮椅服务没有安排好")).label()).isEqualTo("loyalty");
		assertThat(taught.judge(READER.read("Kursi roda nenek saya tidak disediakan")).label()).isEqualTo("refunds");
	}

	@Test
	void the_order_of_corrections_does_not_matter() {
		List<Correction> corrections = new ArrayList<>(
				corrections("refunds", "money please", "give it back", "cash return"));
		corrections.addAll(corrections("baggage", "where is the box", "torn handle"));
		Classifier one = Classifier.learn(PROCESS, corrections, READER);
		Collections.shuffle(corrections, new Random(4));
		Classifier other = Classifier.learn(PROCESS, corrections, READER);
		Reading reading = READER.read("the handle is torn and I want money");
		assertThat(one.shares(reading)).isEqualTo(other.shares(reading));
	}

	@Test
	void a_scheme_written_in_one_language_reads_another() {
		Scheme english = new Scheme("feeling",
				List.of(new Label("pleased", "", List.of("great hotel", "thank you, good service", "very satisfied")),
						new Label("cross", "", List.of("terrible hotel", "bad service", "very disappointed"))));
		Classifier classifier = Classifier.learn(english, List.of(), READER);
		assertThat(classifier.shares(READER.read("服务很差，非常失望")).values()).allMatch(Double::isFinite);
	}

	@Test
	void labels_without_any_text_and_corrections_of_gone_labels_do_no_harm() {
		Scheme bare = new Scheme("bare",
				List.of(new Label("seat_map", "", List.of()), new Label("meal", "", List.of())));
		Classifier classifier = Classifier.learn(bare, corrections("gone", "whatever"), READER);
		assertThat(classifier.shares(READER.read("vegetarian meal on board"))
			.values()
			.stream()
			.mapToDouble((s) -> s)
			.sum()).isCloseTo(1, within(1e-6));
		assertThat(Classifier.learn(new Scheme("none", List.of()), List.of(), READER).judge(READER.read("hi")).unsure())
			.isTrue();
	}

	@Test
	void a_label_costly_to_miss_is_given_sooner() {
		Scheme careful = new Scheme("process",
				PROCESS.labels()
					.stream()
					.map((label) -> new Label(label.key(), label.description(), label.examples(),
							label.key().equals("baggage") ? 1_000_000 : 1))
					.toList());
		Reading reading = READER.read("My points for the last stay are missing");
		assertThat(UNTAUGHT.judge(reading).label()).isEqualTo("loyalty");
		assertThat(Classifier.learn(careful, List.of(), READER).judge(reading).label()).isEqualTo("baggage");
	}

	private static Judgement judge(String text) {
		return UNTAUGHT.judge(READER.read(text));
	}

	private static List<Correction> corrections(String label, String... texts) {
		return READER.read(List.of(texts)).stream().map((reading) -> new Correction(reading, label)).toList();
	}

}
