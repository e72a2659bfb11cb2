package app.wayside.cases;

import java.util.UUID;

/**
 * Names a follow-up.
 *
 * @param value the id as stored
 */
public record FollowUpId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
