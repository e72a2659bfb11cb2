package app.wayside.cases;

import java.util.UUID;

/**
 * Names a case.
 *
 * @param value the id as stored
 */
public record CaseId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
