package app.wayside.conversations;

import java.util.UUID;

/**
 * Names a way on which customers write.
 *
 * @param value the id as stored
 */
public record ChannelId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
