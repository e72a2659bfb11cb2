package app.wayside.identity;

import java.time.ZoneId;

/**
 * What an administrator keeps about a team.
 *
 * @param key a short stable name in lower case: {@code refunds}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param zone in which it works
 * @param calendar the key of its calendar of working hours
 */
public record TeamProfile(String key, String name, String nativeName, ZoneId zone, String calendar) {

	/** An empty field is refused. */
	public TeamProfile {
		key = FieldFault.unlessKey("key", key);
		name = FieldFault.unlessFilled("name", name);
		nativeName = nativeName.strip();
		calendar = FieldFault.unlessFilled("calendar", calendar);
	}

}
