package app.wayside.cases.filter;

import java.time.LocalDate;
import java.util.List;

import app.wayside.cases.filter.FilterFault.Kind;
import app.wayside.cases.filter.FilterValue.Day;
import app.wayside.cases.filter.FilterValue.Named;
import app.wayside.cases.filter.FilterValue.Side;
import app.wayside.cases.filter.FilterValue.Span;
import app.wayside.cases.filter.FilterValue.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilterParserTest {

	@Test
	void words_filters_and_phrases_are_told_apart() {
		Filter filter = FilterParser
			.read("refund Status:open,NEW -tier:vip due:<2h created:>2026-03-01 \"two payments\"")
			.filter();

		assertThat(filter.terms()).containsExactly(new FilterTerm.Word(false, "refund"),
				new FilterTerm.Fact(false, FilterKey.STATUS, List.of(new Named("open"), new Named("new"))),
				new FilterTerm.Fact(true, FilterKey.TIER, List.of(new Named("vip"))),
				new FilterTerm.Fact(false, FilterKey.DUE, List.of(new Span(Side.WITHIN, 2, Unit.HOURS))),
				new FilterTerm.Fact(false, FilterKey.CREATED, List.of(new Day(Side.BEYOND, LocalDate.of(2026, 3, 1)))),
				new FilterTerm.Phrase(false, "two payments"));
		assertThat(filter.words()).isEqualTo("refund \"two payments\"");
	}

	@Test
	void what_chinese_keyboards_write_is_read_as_well() {
		assertThat(FilterParser.read("status：open，new　“退款 两次”").filter().written())
			.isEqualTo("status:open,new \"退款 两次\"");
	}

	@Test
	void what_only_looks_like_a_filter_is_a_word() {
		FilterReading reading = FilterParser.read("Re: 16:30 https://example.com/a?b - --x");

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.filter().facts()).isEmpty();
		assertThat(reading.filter().words()).isEqualTo("Re: 16:30 https://example.com/a?b - --x");
	}

	@Test
	void each_fault_is_named_at_its_place() {
		assertThat(FilterParser.read("refund statsu:open").faults())
			.containsExactly(new FilterFault(7, 6, Kind.MEANT, List.of("statsu", "status")));
		assertThat(FilterParser.read("pnr:ABC123").faults())
			.containsExactly(new FilterFault(0, 3, Kind.KEY, List.of("pnr")));
		assertThat(FilterParser.read("a status: b").faults())
			.containsExactly(new FilterFault(2, 7, Kind.EMPTY, List.of("status")));
		assertThat(FilterParser.read("status:open,opne").faults()).singleElement()
			.satisfies((fault) -> assertThat(List.of(fault.at(), fault.length())).containsExactly(12, 4))
			.satisfies((fault) -> assertThat(fault.kind()).isEqualTo(Kind.CHOICE));
		assertThat(FilterParser.read("due:<2x").faults())
			.containsExactly(new FilterFault(4, 3, Kind.TIME, List.of("<2x", "due")));
		assertThat(FilterParser.read("created:2026-02-30").faults()).extracting(FilterFault::kind)
			.containsExactly(Kind.TIME);
	}

	@Property(tries = 2000)
	void what_is_written_is_read_as_the_same(@ForAll("filters") Filter filter) {
		FilterReading reading = FilterParser.read(filter.written());

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.filter()).isEqualTo(filter);
	}

	@Property(tries = 3000)
	void whatever_was_understood_is_written_as_it_is_read(@ForAll("lines") String line) {
		FilterReading reading = FilterParser.read(line);

		assertThat(FilterParser.read(reading.filter().written()).filter()).isEqualTo(reading.filter());
		assertThat(reading.places()).hasSameSizeAs(reading.filter().terms());
		assertThat(reading.faults()).allSatisfy((fault) -> {
			assertThat(fault.at()).isBetween(0, line.length());
			assertThat(fault.at() + fault.length()).isLessThanOrEqualTo(line.length());
		});
	}

	@Provide
	Arbitrary<Filter> filters() {
		Arbitrary<Boolean> not = Arbitraries.of(true, false);
		Arbitrary<String> words = Arbitraries.strings().withChars("abcxyz退款é0123").ofMinLength(1).ofMaxLength(8);
		Arbitrary<FilterTerm> word = Combinators.combine(not, words).as(FilterTerm.Word::new);
		Arbitrary<FilterTerm> phrase = Combinators.combine(not, words.list().ofMinSize(1).ofMaxSize(3))
			.as((no, parts) -> new FilterTerm.Phrase(no, String.join(" ", parts)));
		Arbitrary<FilterTerm> fact = Arbitraries.of(FilterKey.values())
			.flatMap((key) -> Combinators.combine(not, values(key).list().ofMinSize(1).ofMaxSize(3))
				.as((no, values) -> new FilterTerm.Fact(no, key, values)));
		return Arbitraries.oneOf(word, phrase, fact).list().ofMaxSize(8).map(Filter::new);
	}

	private static Arbitrary<FilterValue> values(FilterKey key) {
		Arbitrary<FilterValue> times = Combinators
			.combine(Arbitraries.of(Side.WITHIN, Side.BEYOND), Arbitraries.integers().between(0, 99_999),
					Arbitraries.of(Unit.values()))
			.as(Span::new);
		Arbitrary<FilterValue> days = Combinators
			.combine(Arbitraries.of(Side.values()), Arbitraries.integers().between(-3000, 30_000))
			.as((side, day) -> new Day(side, LocalDate.ofEpochDay(day)));
		Arbitrary<FilterValue> names = Arbitraries.strings()
			.withChars("ab, :<退@.-")
			.ofMinLength(1)
			.ofMaxLength(8)
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.map(Named::new);
		return switch (key.takes()) {
			case CHOICE -> Arbitraries.of(key.choices()).map(Named::new);
			case NAME -> names;
			case TIME -> Arbitraries.oneOf(times, days, Arbitraries.of(key.choices()).map(Named::new));
		};
	}

	@Provide
	Arbitrary<String> lines() {
		Arbitrary<String> parts = Arbitraries.oneOf(
				Arbitraries.of("status:", "open", ",", "，", "：", "-", "\"", "“", "due:", "<2h", ">7d", "owner:", "me",
						" ", "　", "\t", "foo:", "x", "refund", "2026-03-01", "team:", "\u2003", "\u001f", "İ", "’"),
				Arbitraries.strings().ofMaxLength(3));
		return parts.list().ofMaxSize(14).map((all) -> String.join("", all));
	}

}
