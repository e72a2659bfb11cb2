package app.wayside.cases.search;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of texts that occur again and again in a load, each text read once by the
 * real analysis.
 */
public final class LoadedWords {

	private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

	private LoadedWords() {
	}

	/** The words of a text that is one of few. */
	public static Set<String> known(String text) {
		return KNOWN.computeIfAbsent(text, LoadedWords::fresh);
	}

	/** The words of a text that occurs once. */
	public static Set<String> fresh(String text) {
		CaseWords words = new CaseWords("en");
		words.add(text);
		return Set.of(words.lines().split("\n"));
	}

}
