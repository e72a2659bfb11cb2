package app.wayside.workspace.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import app.wayside.web.Choice;
import app.wayside.web.Texts;

/** What there is to choose from in several forms. */
public final class Choices {

	/**
	 * The languages in which customers may be served, most spoken by travellers first.
	 */
	private static final List<String> SERVED = List.of("en", "zh", "id", "ms", "ja", "ko", "th", "vi", "es", "fr", "de",
			"it", "pt", "ru", "ar", "hi");

	private Choices() {
	}

	/** Time zones by name; first none. */
	static List<Choice> zones(String chosen) {
		return Stream.concat(Stream.of(new Choice("", "", chosen.isEmpty())), Choice.zones(chosen).stream()).toList();
	}

	/** The languages of the pages, each by its own name. */
	public static List<Choice> locales(Locale chosen) {
		return Texts.LOCALES.stream()
			.map((locale) -> new Choice(locale.toLanguageTag(), locale.getDisplayLanguage(locale),
					Texts.nearest(chosen).equals(locale)))
			.toList();
	}

	/** The languages in which customers may be served, in the reader's language. */
	public static List<Choice> languages(Set<String> chosen, Locale reader) {
		return Stream.concat(SERVED.stream(), chosen.stream().filter((tag) -> !SERVED.contains(tag)).sorted())
			.map((tag) -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayLanguage(reader), chosen.contains(tag)))
			.toList();
	}

}
