package app.wayside.conversations;

import java.lang.Character.UnicodeScript;

/** A first guess at a language, by the letters alone; triage looks closer later. */
final class Scripts {

	private Scripts() {
	}

	/** {@code zh-CN} where a good part of the letters is Chinese, else nothing. */
	static String guess(String text) {
		long letters = text.codePoints().limit(2000).filter(Character::isLetter).count();
		long han = text.codePoints().limit(2000).filter((c) -> UnicodeScript.of(c) == UnicodeScript.HAN).count();
		return (han * 4 > letters) ? "zh-CN" : "";
	}

}
