package app.wayside.conversations;

import java.util.UUID;

/**
 * Names a message as it arrived, byte by byte.
 *
 * @param value the id as stored
 */
public record RawMessageId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
