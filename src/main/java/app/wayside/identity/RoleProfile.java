package app.wayside.identity;

import java.util.Set;

/**
 * What an administrator keeps about a role.
 *
 * @param key a short stable name in lower case: {@code supervisor}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param permissions what it allows
 */
public record RoleProfile(String key, String name, String nativeName, Set<Permission> permissions) {

	/** An empty field is refused. */
	public RoleProfile {
		key = FieldFault.unlessKey("key", key);
		name = FieldFault.unlessFilled("name", name);
		nativeName = nativeName.strip();
		permissions = Set.copyOf(permissions);
	}

}
