package app.wayside.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the one or two letters that stand for a person. */
final class Initials {

	private Initials() {
	}

	static String of(String name, String nativeName) {
		String known = (!nativeName.isBlank() && isHan(nativeName)) ? nativeName : name;
		if (isHan(known)) {
			return Character.toString(known.strip().codePointAt(0));
		}
		String[] words = known.strip().split("[\\s·-]+");
		return Arrays.stream(new String[] { words[0], (words.length > 1) ? words[words.length - 1] : "" })
			.filter((word) -> !word.isEmpty())
			.map((word) -> Character.toString(word.codePointAt(0)))
			.collect(Collectors.joining())
			.toUpperCase(Locale.ROOT);
	}

	private static boolean isHan(String name) {
		String stripped = name.strip();
		return !stripped.isEmpty()
				&& Character.UnicodeScript.of(stripped.codePointAt(0)) == Character.UnicodeScript.HAN;
	}

}
