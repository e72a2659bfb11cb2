package app.wayside.cases.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers the words by which a case is found. */
final class CaseWords {

	/** More than this a case does not need to be found. */
	private static final int MOST = 5000;

	/** Stands before words of files' names; no word of a text holds it. */
	static final String FILE = "f=";

	/** Stands before words of those who wrote. */
	static final String WRITER = "a=";

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

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

	/** Adds the words of a file's name, its ending among them. */
	void addFile(String name) {
		String parts = parts(name);
		add(FILE, Analysis.ENGLISH_TEXT.words(parts));
		add(FILE, Analysis.PLAIN.words(parts));
	}

	/** Adds somebody who wrote. */
	void addWriter(String name, String address) {
		add(WRITER, Analysis.codes(address));
		add(WRITER, Analysis.ENGLISH_TEXT.words(name + " " + address));
	}

	private void add(String about, List<String> some) {
		if (this.words.size() < MOST) {
			some.forEach((word) -> this.words.add(about + word));
		}
	}

	/** What joins the words of a file's name is no part of them. */
	static String apart(String name) {
		return BETWEEN.matcher(name).replaceAll(" ");
	}

	/** A file's name in words, with those that are told apart by capitals only. */
	static String parts(String name) {
		String apart = apart(name);
		String humps = HUMP.matcher(apart).replaceAll(" ");
		return humps.equals(apart) ? apart : apart + " " + humps;
	}

	/** All words, a line each. */
	String lines() {
		return String.join("\n", this.words);
	}

}
