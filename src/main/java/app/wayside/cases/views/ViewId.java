package app.wayside.cases.views;

import java.util.UUID;

/**
 * Names a view.
 *
 * @param value the id as stored
 */
public record ViewId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
