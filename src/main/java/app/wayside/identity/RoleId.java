package app.wayside.identity;

import java.util.UUID;

/**
 * Names a role.
 *
 * @param value the id as stored
 */
public record RoleId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
