package app.wayside.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The files with the texts that come with Wayside. */
final class Catalogue {

	private static final String ANY = "any";

	private Catalogue() {
	}

	/**
	 * The file of canned texts.
	 *
	 * @param canned the texts
	 */
	record CannedFile(List<CannedEntry> canned) {
	}

	/**
	 * A canned text.
	 *
	 * @param shortcut by which it is called
	 * @param process with which it is offered, or any
	 * @param title by language
	 * @param body by language
	 */
	record CannedEntry(String shortcut, String process, Map<String, String> title, Map<String, String> body) {

		CannedText.Key key() {
			return new CannedText.Key(this.shortcut, null, this.process.equals(ANY) ? "" : this.process);
		}

		Map<String, Wording> wordings() {
			Map<String, Wording> wordings = new TreeMap<>();
			this.body.forEach((language, text) -> wordings.put(language,
					new Wording(Objects.requireNonNullElse(this.title.get(language), this.shortcut), text)));
			return wordings;
		}

	}

	/**
	 * The file of letters.
	 *
	 * @param texts the letters
	 */
	record LettersFile(List<LetterEntry> texts) {
	}

	/**
	 * A letter.
	 *
	 * @param key which one
	 * @param when it leaves, by language, for readers of the file
	 * @param en in English
	 * @param zh in Chinese
	 * @param id in Indonesian
	 */
	record LetterEntry(String key, Map<String, String> when, @Nullable LetterText en, @Nullable LetterText zh,
			@Nullable LetterText id) {

		Map<String, Wording> wordings() {
			Map<String, Wording> wordings = new TreeMap<>();
			put(wordings, "en", this.en);
			put(wordings, "zh", this.zh);
			put(wordings, "id", this.id);
			return wordings;
		}

		private static void put(Map<String, Wording> wordings, String language, @Nullable LetterText text) {
			if (text != null) {
				wordings.put(language, new Wording(text.subject(), text.body()));
			}
		}

	}

	/**
	 * Subject and body.
	 *
	 * @param subject the line above
	 * @param body the text
	 */
	record LetterText(String subject, String body) {
	}

}
