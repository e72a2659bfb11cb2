package app.wayside.customers;

import java.util.UUID;

/**
 * Names one merge of two customers.
 *
 * @param value the id as stored
 */
public record MergeId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
