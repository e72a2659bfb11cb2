package app.wayside.identity;

import java.util.UUID;

/**
 * Names a team.
 *
 * @param value the id as stored
 */
public record TeamId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
