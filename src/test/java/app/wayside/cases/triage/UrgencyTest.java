package app.wayside.cases.triage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrgencyTest {

	private static final Reader READER = new Reader(new Meaning());

	private static final Classifier URGENCY = Classifier.learn(Schemes.urgency(), List.of(), READER);

	@ParameterizedTest
	@ValueSource(strings = { "My flight leaves in 3 hours and the name is wrong",
			"We fly tomorrow and have no e-ticket", "In two hours we are boarding, please help", "明天早上的航班，护照号写错了",
			"还有三个小时就要起飞了", "今晚的飞机取消了", "Penerbangan saya besok pagi belum ada tiket", "Pesawat berangkat 2 jam lagi",
			"Saya sudah di bandara", "We are stranded at the airport", "我们现在在机场" })
	void words_of_an_early_departure_are_urgent_whatever_was_learned(String text) {
		Judgement judgement = Urgency.raised(new Judgement("low", 0.9, List.of()), text);
		assertThat(judgement.label()).isEqualTo(Urgency.URGENT);
		assertThat(judgement.evidence().getFirst()).isInstanceOfSatisfying(Evidence.ByRule.class,
				(rule) -> assertThat(text.substring(rule.start(), rule.end())).isEqualTo(rule.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Please call me tomorrow about my invoice",
			"We were stranded at the airport last week, I want compensation", "The flight in August was nice",
			"请明天给我打电话", "Terima kasih, saya tunggu kabar besok", "Two hours of waiting for the phone" })
	void other_words_of_time_are_not(String text) {
		assertThat(Departure.in(text)).isEmpty();
	}

	@Test
	void the_scheme_alone_tells_a_plea_from_a_question_in_three_languages() {
		assertThat(judge("The hotel refuses us and our children have nowhere to sleep, call us now"))
			.isEqualTo("urgent");
		assertThat(judge("孩子在旅途中发高烧，需要马上看医生")).isEqualTo("urgent");
		assertThat(judge("Dompet dan paspor kami dicuri, tolong segera bantu")).isEqualTo("urgent");
		assertThat(judge("Which tours to Norway do you offer next summer?")).isNotEqualTo("urgent");
		assertThat(judge("谢谢你们，旅行很愉快")).isNotEqualTo("urgent");
		assertThat(judge("Terima kasih banyak, tur sangat menyenangkan")).isNotEqualTo("urgent");
	}

	@Test
	void sentiment_and_complaint_are_told_in_three_languages() {
		Classifier feeling = Classifier.learn(Schemes.sentiment(), List.of(), READER);
		assertThat(feeling.judge(READER.read("Wonderful trip, thanks to your whole team")).label())
			.isEqualTo("positive");
		assertThat(feeling.judge(READER.read("骗子公司，我要去法院起诉你们！！！")).label()).isEqualTo("angry");
		assertThat(feeling.judge(READER.read("Hotelnya bersih dan nyaman")).label()).isEqualTo("positive");
		Classifier complaint = Classifier.learn(Schemes.complaint(), List.of(), READER);
		assertThat(complaint.judge(READER.read("The guide never showed up and nobody apologised")).label())
			.isEqualTo("complaint");
		assertThat(complaint.judge(READER.read("请问儿童票怎么买？")).label()).isEqualTo("request");
	}

	private static String judge(String text) {
		return String.valueOf(Urgency.judge(URGENCY, READER.read(text)).label());
	}

}
