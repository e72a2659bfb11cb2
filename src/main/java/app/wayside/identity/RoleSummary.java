package app.wayside.identity;

import java.util.Locale;
import java.util.Set;

/**
 * A role: a named set of permissions.
 *
 * @param id the role id
 * @param key a short stable name: {@code supervisor}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param permissions what it allows
 * @param holders how many members of staff have it
 * @param version of the row, to be handed back with a change
 */
public record RoleSummary(RoleId id, String key, String name, String nativeName, Set<Permission> permissions,
		int holders, int version) {

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
