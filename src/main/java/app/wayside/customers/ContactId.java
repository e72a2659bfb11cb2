package app.wayside.customers;

import java.util.UUID;

/**
 * Names one contact point of a customer.
 *
 * @param value the id as stored
 */
public record ContactId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
