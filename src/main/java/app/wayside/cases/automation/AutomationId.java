package app.wayside.cases.automation;

import java.util.UUID;

/**
 * Names an automation.
 *
 * @param value the id as stored
 */
public record AutomationId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
