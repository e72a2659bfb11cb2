package app.wayside.api.webhooks;

import java.util.UUID;

/**
 * Names a subscription.
 *
 * @param value the id as stored
 */
public record WebhookId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
