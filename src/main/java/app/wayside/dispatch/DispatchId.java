package app.wayside.dispatch;

import java.util.UUID;

/**
 * Names a mail on its way out.
 *
 * @param value the id as stored
 */
public record DispatchId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
