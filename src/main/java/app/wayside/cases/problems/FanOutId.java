package app.wayside.cases.problems;

import java.util.UUID;

/**
 * Names one word to many customers.
 *
 * @param value the id as stored
 */
public record FanOutId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
