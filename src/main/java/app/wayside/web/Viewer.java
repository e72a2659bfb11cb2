package app.wayside.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Permission;

/**
 * The signed-in member of staff who looks at a page.
 *
 * @param id the staff id
 * @param name as colleagues see it
 * @param permissions the sum of the roles
 * @param locale the reader's language
 * @param zone the reader's time zone
 * @param habits look and keys
 */
public record Viewer(UUID id, String name, Set<Permission> permissions, Locale locale, ZoneId zone, Habits habits) {

	/**
	 * How the reader works.
	 *
	 * @param look theme and density
	 * @param keymap keys that were moved: the key as built to the key wanted
	 */
	public record Habits(Look look, Map<String, String> keymap) {
	}

	/** One or two letters for the round mark: "Ratna Dewi" is RD, 李娜 is 李. */
	public String initials() {
		return Initials.of(this.name);
	}

}
