package app.wayside.customers;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about names: how they are cleaned, shortened, ordered and found. */
final class Names {

	static final int LONGEST = 200;

	/** Longest word kept for finding, in characters. */
	private static final int LONGEST_TERM = 40;

	private Names() {
	}

	/** A name on one line without characters that nobody sees. */
	static String clean(String name) {
		String visible = Normalizer.normalize(name, Normalizer.Form.NFC)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
			.strip();
		return (visible.length() <= LONGEST) ? visible : visible.substring(0, LONGEST).strip();
	}

	/** A name for one who gave only an address: its part before the at sign. */
	static String guess(Encounter encounter) {
		String given = clean(encounter.displayName().replaceAll("^[\"']+|[\"']+$", ""));
		if (!given.isEmpty() && !given.contains("@")) {
			return given;
		}
		String address = encounter.kind().normalised(encounter.address());
		int at = address.indexOf('@');
		return clean((at > 0) ? address.substring(0, at) : address);
	}

	/**
	 * The letters of the round mark: "Ratna Dewi" is RD, 李娜 is 李, 李娜 Li Na is 李 too.
	 */
	static String initials(String name) {
		if (name.isEmpty()) {
			return "–";
		}
		int first = name.codePointAt(0);
		if (Character.isIdeographic(first)) {
			return Character.toString(first);
		}
		String[] words = name.split(" ", -1);
		String last = words[words.length - 1];
		String letters = Character.toString(first)
				+ ((words.length > 1) ? Character.toString(last.codePointAt(0)) : "");
		return letters.toUpperCase(Locale.ROOT);
	}

	/** The name under which a customer stands in a list. */
	static String ordered(String displayName) {
		return folded(displayName);
	}

	/** The words that find a customer; of a name in Han characters each ending too. */
	static Set<String> terms(String... names) {
		Set<String> terms = new LinkedHashSet<>();
		for (String name : names) {
			words(name).forEach((word) -> {
				terms.add(word);
				if (isHan(word)) {
					word.codePoints().skip(1).findFirst().ifPresent((second) -> terms.addAll(endings(word)));
				}
			});
		}
		return terms;
	}

	/** The words somebody types to find a customer. */
	static List<String> words(String text) {
		return Stream.of(folded(text).split("[\\s,;/()\"]+", -1))
			.filter((word) -> !word.isEmpty())
			.map((word) -> (word.length() <= LONGEST_TERM) ? word : word.substring(0, LONGEST_TERM))
			.toList();
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "").toLowerCase(Locale.ROOT);
	}

	private static boolean isHan(String word) {
		return word.codePoints().allMatch((point) -> UnicodeScript.of(point) == UnicodeScript.HAN);
	}

	private static Set<String> endings(String word) {
		Set<String> endings = new LinkedHashSet<>();
		for (int at = word.offsetByCodePoints(0, 1); at < word.length(); at = word.offsetByCodePoints(at, 1)) {
			endings.add(word.substring(at));
		}
		return endings;
	}

}
