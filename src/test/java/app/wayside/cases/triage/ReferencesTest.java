package app.wayside.cases.triage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wayside.cases.triage.Reference.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTest {

	@Test
	void every_kind_is_found_with_its_place() {
		String text = "Case C-2026-004182: PNR K7RT2M, ticket 781-2345678901, flight MU5101, hotel HTL-88213, TOUR-5530, invoice INV-26-01877.";
		List<Reference> found = References.in(text);
		assertThat(found).extracting(Reference::kind)
			.containsExactly(Kind.CASE, Kind.LOCATOR, Kind.TICKET, Kind.FLIGHT, Kind.HOTEL, Kind.ORDER, Kind.INVOICE);
		assertThat(found).extracting(Reference::value)
			.containsExactly("C-2026-004182", "K7RT2M", "7812345678901", "MU5101", "HTL-88213", "TOUR-5530",
					"INV-26-01877");
		assertThat(found).allSatisfy((one) -> assertThat(text.substring(one.start(), one.end()).replaceAll("[ -]", ""))
			.isEqualTo(one.value().replace("-", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "My booking reference is XKQPLM", "Confirmation code: XKQPLM", "PNR: xkqpl7", "订单号：XKQPLM",
			"预订编号 XKQPLM，谢谢", "Kode booking XKQPLM", "Buchungsnummer XKQPLM", "record locator \"XKQPLM\"" })
	void a_locator_is_taken_when_words_announce_it(String text) {
		assertThat(References.in(text)).extracting(Reference::kind).containsExactly(Kind.LOCATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PLEASE REFUND MY TICKET", "THIS IS ABSURD BEYOND WORDS", "I paid 123456 rupiah",
			"call me on 202512", "at 10 AM 30 people", "room 1204 on 12MAY2", "the booking office in London",
			"my booking please refund", "tel +62 812 3456 7890 123", "NO 12 Main Street", "COVID19 rules",
			"see https://x.example/ABC12D" })
	void ordinary_words_and_numbers_are_no_references(String text) {
		assertThat(References.in(text)).isEmpty();
	}

	@Test
	void a_flight_written_with_a_space_is_found_and_a_price_is_not() {
		assertThat(References.in("flight BA 117 to JFK")).extracting(Reference::value).containsExactly("BA117");
		assertThat(References.in("航班 CZ3101 延误")).extracting(Reference::value).containsExactly("CZ3101");
		assertThat(References.in("it cost US 300")).isEmpty();
	}

	@Test
	void a_telephone_number_is_no_ticket() {
		assertThat(References.in("phone 0012345678901")).isEmpty();
	}

}
