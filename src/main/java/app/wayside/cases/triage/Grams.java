package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words, word pairs and parts of words of a text, each hashed to a number. Han text
 * has no spaces: its characters stand for words, their runs of two and three for phrases.
 */
final class Grams {

	/** How many different numbers there are; those of parts of words are odd. */
	private static final int SPACE = 1 << 21;

	/** Chars read of a text. */
	private static final int LONGEST = 2_000;

	private Grams() {
	}

	/** A word or a Han character; offsets into the text, its lower-case form. */
	record Token(int start, int end, String text, boolean han) {
	}

	/** A part of the text by its number, and where it stands. */
	record Gram(int id, int start, int end) {
	}

	static List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		int limit = Math.min(text.length(), LONGEST);
		int at = 0;
		while (at < limit) {
			int c = text.codePointAt(at);
			int next = at + Character.charCount(c);
			if (Character.isIdeographic(c)) {
				tokens.add(new Token(at, next, text.substring(at, next), true));
			}
			else if (Character.isLetterOrDigit(c)) {
				while (next < limit && wordPart(text.codePointAt(next))) {
					next += Character.charCount(text.codePointAt(next));
				}
				tokens.add(new Token(at, next, text.substring(at, next).toLowerCase(Locale.ROOT), false));
			}
			else if (c == '!' || c == '?' || c == '！' || c == '？' || Character.getType(c) == Character.OTHER_SYMBOL) {
				tokens.add(new Token(at, next, text.substring(at, next), false));
			}
			at = next;
		}
		return tokens;
	}

	private static boolean wordPart(int c) {
		return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c))
				|| Character.getType(c) == Character.NON_SPACING_MARK;
	}

	static List<Gram> of(String text) {
		List<Token> tokens = tokens(text);
		List<Gram> grams = new ArrayList<>(tokens.size() * 8);
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			grams.add(new Gram(id('w', token.text()), token.start(), token.end()));
			if (i + 1 < tokens.size()) {
				Token next = tokens.get(i + 1);
				grams.add(new Gram(id('b', token.text() + ' ' + next.text()), token.start(), next.end()));
				if (i + 2 < tokens.size() && token.han() && next.han() && tokens.get(i + 2).han()) {
					Token third = tokens.get(i + 2);
					grams.add(new Gram(id('d', token.text() + next.text() + third.text()), token.start(), third.end()));
				}
			}
			if (!token.han() && token.text().length() > 2) {
				parts(token, grams);
			}
		}
		return grams;
	}

	private static void parts(Token token, List<Gram> grams) {
		String word = '<' + token.text() + '>';
		for (int length = 3; length <= 5; length++) {
			for (int from = 0; from + length <= word.length(); from++) {
				grams.add(new Gram(id('c', word.substring(from, from + length)), token.start(), token.end()));
			}
		}
	}

	/**
	 * How often each number occurs, damped: 1 + ln(count); in the order of the numbers.
	 */
	static Counts counts(String text) {
		Map<Integer, Integer> counted = new HashMap<>();
		for (Gram gram : of(text)) {
			counted.merge(gram.id(), 1, Integer::sum);
		}
		int[] ids = counted.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
		float[] weights = new float[ids.length];
		for (int i = 0; i < ids.length; i++) {
			weights[i] = (float) (1 + Math.log(counted.getOrDefault(ids[i], 1)));
		}
		return new Counts(ids, weights);
	}

	/** Numbers in rising order and how much each weighs. */
	record Counts(int[] ids, float[] weights) {
	}

	private static int id(char kind, String text) {
		int hash = text.hashCode() * 31 + kind;
		hash ^= hash >>> 16;
		hash *= 0x85ebca6b;
		hash ^= hash >>> 13;
		hash *= 0xc2b2ae35;
		hash ^= hash >>> 16;
		return hash & (SPACE - 2) | ((kind == 'c') ? 1 : 0);
	}

	/** Whether the number is that of a whole word or of words in a row. */
	static boolean word(int id) {
		return (id & 1) == 0;
	}

}
