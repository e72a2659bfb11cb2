package app.wayside.customers.web;

import java.util.Locale;

/** The names of languages. */
public final class Tongues {

	private Tongues() {
	}

	/** A language by its tag, in the reader's words: "Chinese", "中文". */
	public static String name(String tag, Locale reader) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
	}

	/** A language by its tag, in its own words: "中文". */
	public static String ownName(String tag) {
		Locale language = Locale.forLanguageTag(tag);
		return language.getDisplayLanguage(language);
	}

}
