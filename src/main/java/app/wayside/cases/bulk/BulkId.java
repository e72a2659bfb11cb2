package app.wayside.cases.bulk;

import java.util.UUID;

/**
 * Names a change of many cases.
 *
 * @param value the id as stored
 */
public record BulkId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
