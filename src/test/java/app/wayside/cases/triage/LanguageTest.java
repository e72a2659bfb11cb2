package app.wayside.cases.triage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "My flight was cancelled and I want a refund|en", "航班取消了，我要退款|zh",
			"Penerbangan saya dibatalkan, mohon uang dikembalikan|id",
			"Mein Flug wurde gestrichen, bitte erstatten Sie den Preis|de",
			"Mon vol a été annulé, je voudrais un remboursement|fr", "Mi vuelo fue cancelado y quiero el reembolso|es",
			"Meu voo foi cancelado e não recebi o reembolso|pt",
			"Il mio volo è stato cancellato, vorrei il rimborso|it",
			"Mijn vlucht is geannuleerd en ik wil mijn geld terug|nl", "フライトがキャンセルになりました|ja", "항공편이 취소되었습니다|ko",
			"Мой рейс отменили|ru", "เที่ยวบินของฉันถูกยกเลิก|th", "تم إلغاء رحلتي|ar",
			"Mój lot został odwołany, proszę o zwrot|pl", "Uçuşum iptal edildi, lütfen iade|tr" })
	void a_sentence_tells_its_language(String text, String code) {
		assertThat(Language.of(text).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "MU5101 改签 PVG-PEK|zh", "HTL-88213 退房|zh", "PNR K7RT2M 我要退票 refund|zh",
					"GA 881 besok jam berapa?|id", "servisnya bagus|id", "Refund for booking ABC123 please|en",
					"Check-in 时名字错了，票号 781-2345678901|zh" })
	void codes_and_foreign_words_do_not_turn_a_short_text(String text, String code) {
		assertThat(Language.of(text).code()).isEqualTo(code);
	}

	@Test
	void a_text_without_words_has_no_language() {
		assertThat(Language.of("12345 !!")).isEqualTo(Language.UNKNOWN);
		assertThat(Language.of("")).isEqualTo(Language.UNKNOWN);
	}

}
