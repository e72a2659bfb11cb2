package app.wayside.customers;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * Han names in Latin letters, as people type them: 李娜 is found by {@code li na},
 * {@code lina} and {@code ln}. Read as names first (单 as a family name is Shan), and as
 * other words too.
 */
final class Pinyin {

	private Pinyin() {
	}

	/** Whether a text holds a Han character. */
	static boolean has(String text) {
		return text.codePoints().anyMatch((point) -> UnicodeScript.of(point) == UnicodeScript.HAN);
	}

	/** A name in Latin letters, a syllable a word; the same where it holds no Han. */
	static String of(String name) {
		return has(name) ? latin(name, Readings.NAMES) : name;
	}

	/** The words that find a Han name; none for other names. */
	static Set<String> terms(String name) {
		Set<String> terms = new LinkedHashSet<>();
		if (has(name)) {
			for (Transliterator reading : List.of(Readings.NAMES, Readings.WORDS)) {
				List<String> syllables = Names.words(latin(name, reading));
				terms.addAll(syllables);
				terms.addAll(Names.words(String.join("", syllables)));
				terms.addAll(Names.words(syllables.stream()
					.map((syllable) -> Character.toString(syllable.codePointAt(0)))
					.collect(Collectors.joining())));
			}
		}
		return terms;
	}

	private static String latin(String name, Transliterator reading) {
		return reading.transliterate(name).toLowerCase(Locale.ROOT);
	}

	/** Read from the library when the first Han name comes. */
	private static final class Readings {

		static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

		static final Transliterator WORDS = Transliterator.getInstance("Han-Latin; Latin-ASCII");

	}

}
