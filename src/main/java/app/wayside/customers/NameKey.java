package app.wayside.customers;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How names are compared: in Latin letters, without accents, and whatever the order of
 * their words.
 */
final class NameKey {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "mme",
			"sir");

	private NameKey() {
	}

	/** Alike for Li Na, Na Li, LI/NA and 李娜. */
	static String of(String name) {
		return Names.words(Pinyin.of(name).replaceAll("[^\\p{L}\\p{N}]+", " "))
			.stream()
			.filter((word) -> !TITLES.contains(word))
			.sorted()
			.collect(Collectors.joining());
	}

	/** The consonants of a name: the same for most of its misspellings. */
	static String skeleton(String name) {
		String key = of(name);
		return key.isEmpty() ? ""
				: key.charAt(0) + key.substring(1).replaceAll("[aeiouyhw]", "").replaceAll("(.)\\1+", "$1");
	}

	/** Whether one is the other but for a letter or two. */
	static boolean alike(String one, String other) {
		String a = of(one);
		String b = of(other);
		int shorter = Math.min(a.length(), b.length());
		return shorter >= 6 && distance(a, b) <= ((shorter >= 10) ? 2 : 1);
	}

	private static int distance(String a, String b) {
		int[] above = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int swap = above[j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[b.length()];
	}

}
