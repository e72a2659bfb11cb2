package app.wayside.conversations;

import java.util.UUID;

/**
 * Names a message.
 *
 * @param value the id as stored
 */
public record MessageId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
