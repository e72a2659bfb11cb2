package app.wayside.tenancy;

import java.util.UUID;

/**
 * Names one travel company. It leads every key in the database.
 *
 * @param value the id as stored
 */
public record TenantId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
