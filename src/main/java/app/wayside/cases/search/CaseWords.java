package app.wayside.cases.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers the words by which a case is found. */
final class CaseWords {

	/** More than this a case does not need to be found. */
	private static final int MOST = 5000;

	private final Set<String> words = new LinkedHashSet<>();

	private final boolean indonesian;

	CaseWords(String language) {
		this.indonesian = language.startsWith("id") || language.startsWith("ms");
	}

	/** Adds the words of a text. */
	void add(String text) {
		if (text.isBlank() || this.words.size() >= MOST) {
			return;
		}
		this.words.addAll(Analysis.codes(text));
		this.words.addAll(Analysis.ENGLISH_TEXT.words(text));
		if (this.indonesian) {
			this.words.addAll(Analysis.INDONESIAN.words(text));
		}
	}

	/** All words, a line each. */
	String lines() {
		return String.join("\n", this.words);
	}

}
