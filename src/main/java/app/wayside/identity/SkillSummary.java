package app.wayside.identity;

import java.util.Locale;

/**
 * Something that only some can do, and that routing may ask for.
 *
 * @param id the skill id
 * @param key a short stable name: {@code visa}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param holders how many active members of staff have it
 */
public record SkillSummary(SkillId id, String key, String name, String nativeName, int holders) {

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
