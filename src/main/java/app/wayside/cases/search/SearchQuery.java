package app.wayside.cases.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: all words must be there; the last one may be unfinished; what
 * stands in quotation marks must be there as it is written.
 *
 * @param expression for the database, each word with a tilde in front
 * @param phrases as they are written, in lower case
 * @param marks what is marked in a text that was found
 */
public record SearchQuery(String expression, List<String> phrases, List<String> marks) {

	private static final Pattern PART = Pattern.compile("[\"“”„「『]([^\"“”„」』]*)(?:[\"“”」』]|$)|(\\S+)");

	private static final int MOST_PARTS = 12;

	private static final int SHORTEST_BEGINNING = 2;

	/** Reads a field in which somebody types. */
	public static SearchQuery of(String field) {
		return read(field, new Reading(""));
	}

	/** Words of the name of one file. */
	public static SearchQuery ofFile(String name) {
		return read(CaseWords.apart(name), new Reading(CaseWords.FILE));
	}

	/** Words of the name of somebody who wrote, or his address. */
	public static SearchQuery ofWriter(String name) {
		return read(name, new Reading(CaseWords.WRITER));
	}

	/** What any of some queries finds. */
	public static SearchQuery any(List<SearchQuery> ways) {
		List<SearchQuery> some = ways.stream().filter((way) -> !way.isEmpty()).toList();
		return (some.size() < 2) ? joined(some, "")
				: joined(some.stream()
					.map((way) -> new SearchQuery("(" + way.expression + ")", way.phrases, way.marks))
					.toList(), " | ").inBrackets();
	}

	/** What all of some queries find. */
	public static SearchQuery all(List<SearchQuery> parts) {
		return joined(parts.stream().filter((part) -> !part.isEmpty()).toList(), " & ");
	}

	private static SearchQuery joined(List<SearchQuery> parts, String with) {
		return new SearchQuery(parts.stream().map(SearchQuery::expression).collect(Collectors.joining(with)),
				parts.stream().flatMap((part) -> part.phrases.stream()).toList(),
				parts.stream().flatMap((part) -> part.marks.stream()).distinct().toList());
	}

	private SearchQuery inBrackets() {
		return new SearchQuery("(" + this.expression + ")", this.phrases, this.marks);
	}

	/** The same words; nothing has to stand as it is written, and nothing is marked. */
	public SearchQuery unmarked() {
		return new SearchQuery(this.expression, List.of(), List.of());
	}

	/** The same, with one mark only. */
	SearchQuery marking(String mark) {
		return new SearchQuery(this.expression, List.of(), List.of(mark));
	}

	private static SearchQuery read(String field, Reading reading) {
		Matcher part = PART.matcher(Normalizer.normalize(field, Normalizer.Form.NFKC));
		for (int count = 0; count < MOST_PARTS && part.find(); count++) {
			if (part.group(1) != null) {
				reading.phrase(part.group(1));
			}
			else {
				reading.word(part.group(2), part.end() == part.regionEnd());
			}
		}
		return new SearchQuery(String.join(" & ", reading.terms), List.copyOf(reading.phrases),
				List.copyOf(reading.marks));
	}

	/** Whether nothing is left to be looked for. */
	public boolean isEmpty() {
		return this.expression.isEmpty();
	}

	/** As texts and phrases are compared. */
	static String flat(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", " ")
			.strip();
	}

	private static final class Reading {

		private final Set<String> terms = new LinkedHashSet<>();

		private final List<String> phrases = new ArrayList<>();

		private final Set<String> marks = new LinkedHashSet<>();

		private final String about;

		Reading(String about) {
			this.about = about;
		}

		void phrase(String text) {
			String flat = flat(text);
			if (!flat.isEmpty()) {
				this.phrases.add(flat);
				this.marks.add(flat);
				stems(text, false);
			}
		}

		void word(String text, boolean last) {
			Matcher code = Analysis.CODE.matcher(text);
			if (code.find() && Analysis.isCode(code.group())) {
				String whole = code.group().toLowerCase(Locale.ROOT);
				this.marks.add(whole);
				this.terms.add(term(whole, last));
				return;
			}
			stems(text, last);
			String flat = flat(text);
			if (flat.codePoints().anyMatch(Character::isIdeographic)) {
				this.marks.add(flat);
			}
		}

		private void stems(String text, boolean last) {
			List<String> plain = Analysis.PLAIN.words(text);
			List<String> english = Analysis.ENGLISH_QUERY.words(text);
			List<String> indonesian = Analysis.INDONESIAN.words(text);
			for (int place = 0; place < plain.size(); place++) {
				String written = plain.get(place);
				Set<String> ways = new LinkedHashSet<>(
						List.of(term(english.get(place), false), term(indonesian.get(place), false)));
				boolean unfinished = last && place == plain.size() - 1 && written.length() >= SHORTEST_BEGINNING
						&& !Character.isIdeographic(written.codePointAt(0));
				if (unfinished) {
					ways.add(term(written, true));
				}
				this.terms.add((ways.size() == 1) ? ways.iterator().next() : "(" + String.join(" | ", ways) + ")");
				this.marks.add(common(written, english.get(place)));
			}
		}

		private String term(String word, boolean unfinished) {
			return "'~" + this.about + word.replace("\\", "\\\\").replace("'", "''").replace("~", "")
					+ (unfinished ? "':*" : "'");
		}

		private static String common(String written, String stem) {
			int same = 0;
			while (same < Math.min(written.length(), stem.length()) && written.charAt(same) == stem.charAt(same)) {
				same++;
			}
			return written.substring(0, Math.max(same, 1));
		}

	}

}
