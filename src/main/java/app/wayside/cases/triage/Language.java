package app.wayside.cases.triage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The language a text is written in.
 *
 * @param code ISO 639-1, or {@code und} when nothing tells it
 * @param confidence 0 to 1
 */
public record Language(String code, double confidence) {

	/** Nothing tells the language. */
	public static final Language UNKNOWN = new Language("und", 0);

	/** Chars read of a text. */
	private static final int LONGEST = 3_000;

	/**
	 * Han characters carry about as much as a short word: one counts as this many
	 * letters.
	 */
	private static final double HAN = 2.5;

	private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(Map.entry(UnicodeScript.HAN, "zh"),
			Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.KATAKANA, "ja"),
			Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.THAI, "th"),
			Map.entry(UnicodeScript.ARABIC, "ar"), Map.entry(UnicodeScript.HEBREW, "he"),
			Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.CYRILLIC, "ru"),
			Map.entry(UnicodeScript.DEVANAGARI, "hi"), Map.entry(UnicodeScript.BENGALI, "bn"),
			Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.GEORGIAN, "ka"),
			Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.KHMER, "km"),
			Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.MYANMAR, "my"));

	/**
	 * Tells the language by its script and, in Latin script, by its words. Codes such as
	 * flight numbers and record locators, addresses and links do not count, so that they
	 * never make a Chinese text English.
	 */
	public static Language of(String text) {
		String head = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		String plain = head.replaceAll("(?i)\\b(?:https?://|www\\.)\\S+|\\S+@\\S+|__\\w+__|@\\w+", " ")
			.replaceAll("\\b[A-Z0-9][A-Z0-9-]*[0-9][A-Z0-9-]*\\b|\\b[A-Z]{2,3}\\b", " ");
		Map<UnicodeScript, Double> letters = new EnumMap<>(UnicodeScript.class);
		plain.codePoints().filter(Character::isLetter).forEach((c) -> {
			UnicodeScript script = UnicodeScript.of(c);
			letters.merge(script, (script == UnicodeScript.HAN) ? HAN : 1, Double::sum);
		});
		double all = letters.values().stream().mapToDouble(Double::doubleValue).sum();
		if (all == 0) {
			return UNKNOWN;
		}
		double kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0.0)
				+ letters.getOrDefault(UnicodeScript.KATAKANA, 0.0);
		double han = letters.getOrDefault(UnicodeScript.HAN, 0.0);
		if (kana > 0 && kana * HAN >= han * 0.2 && kana + han >= all * 0.4) {
			return new Language("ja", (kana + han) / all);
		}
		UnicodeScript main = UnicodeScript.LATIN;
		for (Map.Entry<UnicodeScript, Double> script : letters.entrySet()) {
			boolean known = SCRIPTS.containsKey(script.getKey());
			// Names and product words stand in Latin letters in every language: Latin
			// must clearly prevail.
			if (known && script.getValue() >= 0.4 * all
					&& (main == UnicodeScript.LATIN || script.getValue() > letters.getOrDefault(main, 0.0))) {
				main = script.getKey();
			}
		}
		if (main == UnicodeScript.CYRILLIC) {
			String code = plain.codePoints().anyMatch((c) -> "іїєґІЇЄҐ".indexOf(c) >= 0) ? "uk" : "ru";
			return new Language(code, letters.getOrDefault(main, 0.0) / all);
		}
		if (main != UnicodeScript.LATIN) {
			return new Language(SCRIPTS.getOrDefault(main, "und"), Math.min(1, letters.getOrDefault(main, 0.0) / all));
		}
		return latin(plain);
	}

	private static Language latin(String plain) {
		double[] votes = new double[Words.CODES.size()];
		double sum = 0;
		for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
			int languages = Words.languages(word);
			if (languages != 0) {
				double vote = 1.0 / Integer.bitCount(languages);
				vote *= (word.length() == 1) ? 0.3 : 1;
				sum += vote * Integer.bitCount(languages);
				for (int i = 0; i < votes.length; i++) {
					votes[i] += ((languages >> i & 1) != 0) ? vote : 0;
				}
			}
			else {
				shape(word, votes);
			}
		}
		int best = 0;
		int second = 1;
		for (int i = 1; i < votes.length; i++) {
			if (votes[i] > votes[best]) {
				second = best;
				best = i;
			}
			else if (votes[i] > votes[second]) {
				second = i;
			}
		}
		if (votes[best] == 0) {
			return new Language("en", 0.2);
		}
		double lead = (votes[best] - votes[second]) / votes[best];
		double plenty = 1 - Math.exp(-(sum + votes[best]) / 3);
		return new Language(Words.CODES.get(best), Math.clamp(lead * plenty, 0.05, 1));
	}

	/** Prefixes and suffixes that Indonesian verbs and nouns bear. */
	private static final Pattern INDONESIAN = Pattern.compile(
			"(?:meng|meny|pemb|peng|peny|nge|nye|berb|berg|berk|terk|dib|dip|dik|diker|mempe)\\p{L}{3,}|\\p{L}{3,}(?:nya|kan)");

	/** Endings and letters that a language alone, or nearly, writes. */
	private static void shape(String word, double[] votes) {
		if (word.length() > 5 && INDONESIAN.matcher(word).matches()) {
			vote(votes, "id", 0.6);
		}
		else if (word.length() > 6 && (word.endsWith("tion") || word.endsWith("ing"))) {
			vote(votes, "en", 0.3);
		}
		else if (word.length() > 6 && (word.endsWith("ción") || word.endsWith("ciones"))) {
			vote(votes, "es", 0.6);
		}
		else if (word.length() > 6 && (word.endsWith("ção") || word.endsWith("ções"))) {
			vote(votes, "pt", 0.6);
		}
		else if (word.length() > 6 && (word.endsWith("ung") || word.endsWith("keit"))) {
			vote(votes, "de", 0.4);
		}
		if (word.indexOf('ß') >= 0) {
			vote(votes, "de", 0.6);
		}
		if (word.indexOf('ñ') >= 0 || word.indexOf('¿') >= 0) {
			vote(votes, "es", 0.4);
		}
		if (word.indexOf('ã') >= 0 || word.indexOf('õ') >= 0) {
			vote(votes, "pt", 0.4);
		}
		if (word.indexOf('ł') >= 0 || word.indexOf('ż') >= 0) {
			vote(votes, "pl", 0.6);
		}
		if (word.indexOf('ı') >= 0 || word.indexOf('ğ') >= 0) {
			vote(votes, "tr", 0.6);
		}
	}

	private static void vote(double[] votes, String code, double vote) {
		int place = Words.CODES.indexOf(code);
		if (place >= 0) {
			votes[place] += vote;
		}
	}

}
