package app.wayside.identity;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A travel company as it introduces itself.
 *
 * @param key a short stable name in lower case: {@code harbourline}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param locale its house language
 * @param zone of its headquarters
 */
public record TenantProfile(String key, String name, String nativeName, Locale locale, ZoneId zone) {

	/** An empty field is refused. */
	public TenantProfile {
		key = FieldFault.unlessKey("key", key);
		name = FieldFault.unlessFilled("company", name);
		nativeName = nativeName.strip();
	}

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
