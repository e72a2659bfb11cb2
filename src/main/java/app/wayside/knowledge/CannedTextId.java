package app.wayside.knowledge;

import java.util.UUID;

/**
 * Names a canned text.
 *
 * @param value the id as stored
 */
public record CannedTextId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
