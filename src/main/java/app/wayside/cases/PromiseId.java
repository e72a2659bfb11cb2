package app.wayside.cases;

import java.util.UUID;

/**
 * Names a promise.
 *
 * @param value the id as stored
 */
public record PromiseId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
