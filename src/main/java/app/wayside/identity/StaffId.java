package app.wayside.identity;

import java.util.UUID;

/**
 * Names a member of staff.
 *
 * @param value the id as stored
 */
public record StaffId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
