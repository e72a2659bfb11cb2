package app.wayside.web;

import java.util.Locale;

/** The letters in a person's round mark. */
final class Initials {

	private Initials() {
	}

	static String of(String name) {
		String trimmed = name.strip();
		if (trimmed.isEmpty()) {
			return "–";
		}
		int first = trimmed.codePointAt(0);
		if (Character.isIdeographic(first)) {
			return Character.toString(first);
		}
		String[] words = trimmed.split("\\s+");
		String letters = Character.toString(first);
		if (words.length > 1) {
			letters += Character.toString(words[words.length - 1].codePointAt(0));
		}
		return letters.toUpperCase(Locale.ROOT);
	}

}
