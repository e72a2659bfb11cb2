package app.wayside.cases.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A few words of a text, with those marked that were looked for.
 *
 * @param parts one after the other
 */
public record Snippet(List<Part> parts) {

	private static final int BEFORE = 40;

	private static final int AFTER = 120;

	/**
	 * Some characters of it.
	 *
	 * @param text the characters
	 * @param found whether they were looked for
	 */
	public record Part(String text, boolean found) {
	}

	/** What finds the marks of a query in texts; nothing where it has none. */
	static Optional<Pattern> pattern(SearchQuery query) {
		String any = query.marks()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.map((mark) -> Character.isIdeographic(mark.codePointAt(0)) ? Pattern.quote(mark)
					: "(?<![\\p{L}\\p{N}])" + Pattern.quote(mark) + "[\\p{L}\\p{N}]*")
			.collect(Collectors.joining("|"));
		return any.isEmpty() ? Optional.empty()
				: Optional.of(Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/** The surroundings of the first mark in a text; none where there is no mark. */
	static Optional<Snippet> around(Pattern marks, String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		Matcher first = marks.matcher(line);
		if (!first.find()) {
			return Optional.empty();
		}
		int from = (first.start() <= BEFORE) ? 0 : space(line, first.start() - BEFORE, first.start());
		int until = Math.min(line.length(), first.end() + AFTER);
		if (until < line.length() && Character.isLowSurrogate(line.charAt(until))) {
			until++;
		}
		return Optional.of(new Snippet(parts(marks,
				((from > 0) ? "…" : "") + line.substring(from, until) + ((until < line.length()) ? "…" : ""))));
	}

	/** A whole text, with its marks. */
	static Snippet whole(Pattern marks, String text) {
		return new Snippet(parts(marks, text));
	}

	private static List<Part> parts(Pattern marks, String text) {
		List<Part> parts = new ArrayList<>();
		Matcher mark = marks.matcher(text);
		int done = 0;
		while (mark.find()) {
			if (mark.start() > done) {
				parts.add(new Part(text.substring(done, mark.start()), false));
			}
			parts.add(new Part(mark.group(), true));
			done = mark.end();
		}
		if (done < text.length()) {
			parts.add(new Part(text.substring(done), false));
		}
		return List.copyOf(parts);
	}

	/** Where a word begins, not long after a place. */
	private static int space(String line, int from, int until) {
		int space = line.indexOf(' ', from);
		if (space >= 0 && space < until) {
			return space + 1;
		}
		return Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
	}

}
