package app.wayside.cases.search;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the words that somebody types, and of those in texts. */
class SearchQueryTest {

	@Test
	void a_text_is_kept_by_stems_pairs_of_characters_and_whole_codes() {
		CaseWords words = new CaseWords("en");
		words.add("Refunds for C-2026-000123, write to Lina.Meier@example.com. 我的退款还没有到");

		assertThat(words.lines().split("\n"))
			.contains("refund", "c-2026-000123", "000123", "lina.meier@example.com", "退款", "退", "没有")
			.doesNotContain("for", "refunds");
	}

	@Test
	void indonesian_is_found_by_its_stems_as_well() {
		CaseWords words = new CaseWords("id");
		words.add("Pembatalan penerbangan");

		assertThat(words.lines().split("\n")).contains("batal");
		assertThat(SearchQuery.of("dibatalkan ").expression()).contains("'~batal'");
	}

	@Test
	void all_words_must_be_there_and_the_last_may_be_unfinished() {
		assertThat(SearchQuery.of("cancelled flig").expression())
			.isEqualTo("('~cancel' | '~cancelled') & ('~flig' | '~flig':*)");
		assertThat(SearchQuery.of("flights ").expression()).isEqualTo("('~flight' | '~flights')");
		assertThat(SearchQuery.of("C-2026-0001").expression()).isEqualTo("'~c-2026-0001':*");
		assertThat(SearchQuery.of("退款申请").expression()).isEqualTo("'~退款' & '~款申' & '~申请'");
	}

	@Test
	void what_stands_in_quotation_marks_is_a_phrase() {
		SearchQuery query = SearchQuery.of("hotel \"Not  in the Room\" “房间号”");

		assertThat(query.phrases()).containsExactly("not in the room", "房间号");
		assertThat(query.expression()).contains("'~room'").doesNotContain(":*");
	}

	@Test
	void nothing_that_is_typed_breaks_the_question() {
		for (String typed : List.of("'", "a'b\\", "& | ! ( ) :*", "~", "''':*", "\"", "O'Brien's", "it's \\' x")) {
			assertThat(SearchQuery.of(typed).expression().replaceAll("'(?:[^'\\\\]|''|\\\\\\\\)*'", ""))
				.matches("[ |&():*]*");
		}
		assertThat(SearchQuery.of(" the ").isEmpty()).isTrue();
	}

	@Test
	void a_snippet_shows_the_words_in_their_surroundings() {
		Pattern marks = Snippet.pattern(SearchQuery.of("refunds 退款")).orElseThrow();
		String text = "x ".repeat(60) + "we were promised a full refund on Monday, 退款 " + "y ".repeat(200);

		Snippet snippet = Snippet.around(marks, text).orElseThrow();

		assertThat(snippet.parts().stream().filter(Snippet.Part::found).map(Snippet.Part::text))
			.containsExactly("refund", "退款");
		assertThat(snippet.parts().getFirst().text()).startsWith("…").endsWith("a full ");
		assertThat(snippet.parts().getLast().text()).endsWith("…");
		assertThat(Snippet.around(marks, "nothing of it")).isEmpty();
	}

}
