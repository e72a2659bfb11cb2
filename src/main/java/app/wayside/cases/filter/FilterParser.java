package app.wayside.cases.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.filter.FilterFault.Kind;
import app.wayside.cases.filter.FilterReading.Place;

/**
 * Reads a filter. It forgives how people type: colons and commas as Chinese keyboards
 * write them, quotation marks of any kind, one that is never closed.
 */
public final class FilterParser {

	/** The longest line that is read. */
	public static final int LONGEST = 600;

	private static final String QUOTES = "\"“”„「」『』";

	private static final int LIKE = 2;

	private final String text;

	private final List<FilterTerm> terms = new ArrayList<>();

	private final List<Place> places = new ArrayList<>();

	private final List<FilterFault> faults = new ArrayList<>();

	private int at;

	private FilterParser(String text) {
		this.text = text;
	}

	/** Reads a line. */
	public static FilterReading read(String text) {
		if (text.length() > LONGEST) {
			return new FilterReading(Filter.ALL, List.of(), List
				.of(new FilterFault(LONGEST, text.length() - LONGEST, Kind.LONG, List.of(String.valueOf(LONGEST)))));
		}
		FilterParser parser = new FilterParser(text);
		while (parser.skipSpace()) {
			parser.term();
		}
		return new FilterReading(new Filter(parser.terms), parser.places, parser.faults);
	}

	private boolean skipSpace() {
		while (more() && Character.isWhitespace(here()) || more() && here() == '\u3000') {
			this.at++;
		}
		return more();
	}

	private void term() {
		int start = this.at;
		boolean not = here() == '-' && this.at + 1 < this.text.length() && !space(this.text.charAt(this.at + 1))
				&& this.text.charAt(this.at + 1) != '-';
		if (not) {
			this.at++;
		}
		if (quote()) {
			String phrase = quoted().strip();
			if (!phrase.isEmpty()) {
				add(new FilterTerm.Phrase(not, phrase), start);
			}
			return;
		}
		int word = this.at;
		while (more() && !space(here()) && !colon()) {
			this.at++;
		}
		String name = this.text.substring(word, this.at);
		Optional<FilterKey> key = (more() && colon()) ? FilterKey.of(name) : Optional.empty();
		if (key.isPresent()) {
			this.at++;
			fact(not, key.orElseThrow(), start);
		}
		else {
			word(not, start, word);
		}
	}

	/** A word to be found, or a filter that there is not. */
	private void word(boolean not, int start, int word) {
		int colon = this.at;
		boolean named = more() && colon() && this.text.substring(word, colon).matches("[A-Za-z]{2,20}");
		while (more() && !space(here())) {
			this.at++;
		}
		String rest = named ? this.text.substring(colon + 1, this.at) : "";
		if (named && !rest.isEmpty() && !rest.startsWith("//")) {
			String name = this.text.substring(word, colon);
			this.faults
				.add(meant(name).map((like) -> new FilterFault(word, colon - word, Kind.MEANT, List.of(name, like)))
					.orElseGet(() -> new FilterFault(word, colon - word, Kind.KEY, List.of(name))));
			return;
		}
		add(new FilterTerm.Word(not, this.text.substring(word, this.at)), start);
	}

	private static Optional<String> meant(String name) {
		return Arrays.stream(FilterKey.values())
			.filter(FilterKey::offered)
			.map(FilterKey::word)
			.filter((word) -> distance(word, name.toLowerCase(Locale.ROOT)) <= LIKE)
			.min(Comparator.comparingInt((word) -> distance(word, name.toLowerCase(Locale.ROOT))));
	}

	private void fact(boolean not, FilterKey key, int start) {
		List<FilterValue> values = new ArrayList<>();
		int faulty = this.faults.size();
		do {
			int from = this.at;
			String value = value();
			if (value.isEmpty()) {
				this.faults.add(new FilterFault(start, Math.max(this.at - start, 1), Kind.EMPTY, List.of(key.word())));
			}
			else {
				value(key, value).ifPresentOrElse(values::add, () -> this.faults.add(fault(key, value, from)));
			}
		}
		while (comma());
		if (this.faults.size() == faulty) {
			add(new FilterTerm.Fact(not, key, values), start);
		}
		else {
			while (more() && !space(here())) {
				this.at++;
			}
		}
	}

	private FilterFault fault(FilterKey key, String value, int from) {
		return (key.takes() == FilterKey.Takes.TIME)
				? new FilterFault(from, this.at - from, Kind.TIME, List.of(value, key.word())) : new FilterFault(from,
						this.at - from, Kind.CHOICE, List.of(value, key.word(), String.join(", ", key.choices())));
	}

	private static Optional<FilterValue> value(FilterKey key, String text) {
		String word = text.toLowerCase(Locale.ROOT);
		if (key.choices().contains(word)) {
			return Optional.of(new FilterValue.Named(word));
		}
		return switch (key.takes()) {
			case CHOICE -> Optional.empty();
			case NAME -> Optional.of(new FilterValue.Named(word));
			case TIME ->
				FilterValue.time(word).filter((time) -> key == FilterKey.DUE || !(time instanceof FilterValue.Minutes));
		};
	}

	private String value() {
		if (more() && quote()) {
			return quoted().strip();
		}
		int from = this.at;
		while (more() && !space(here()) && here() != ',' && here() != '，' && !quote()) {
			this.at++;
		}
		return this.text.substring(from, this.at);
	}

	private boolean comma() {
		boolean comma = more() && (here() == ',' || here() == '，');
		if (comma) {
			this.at++;
		}
		return comma;
	}

	private String quoted() {
		int from = ++this.at;
		while (more() && !quote()) {
			this.at++;
		}
		String inside = this.text.substring(from, this.at);
		if (more()) {
			this.at++;
		}
		return inside;
	}

	private void add(FilterTerm term, int start) {
		this.terms.add(term);
		this.places.add(new Place(start, this.at - start));
	}

	private boolean more() {
		return this.at < this.text.length();
	}

	private char here() {
		return this.text.charAt(this.at);
	}

	private boolean colon() {
		return here() == ':' || here() == '：';
	}

	private boolean quote() {
		return QUOTES.indexOf(here()) >= 0;
	}

	private static boolean space(char one) {
		return Character.isWhitespace(one) || one == '\u3000';
	}

	/** How many letters are to be changed to make one word of another. */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		Arrays.setAll(above, (column) -> column);
		for (int row = 1; row <= one.length(); row++) {
			int[] line = new int[other.length() + 1];
			line[0] = row;
			for (int column = 1; column <= other.length(); column++) {
				int changed = above[column - 1] + ((one.charAt(row - 1) == other.charAt(column - 1)) ? 0 : 1);
				line[column] = Math.min(changed, Math.min(above[column], line[column - 1]) + 1);
			}
			above = line;
		}
		return above[other.length()];
	}

}
