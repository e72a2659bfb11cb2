package app.wayside.customers;

import java.util.UUID;

/**
 * Names a customer, person or company.
 *
 * @param value the id as stored
 */
public record CustomerId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
