package app.wayside.identity;

import java.util.UUID;

/**
 * Names an API token.
 *
 * @param value the id as stored
 */
public record TokenId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
