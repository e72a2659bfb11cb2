package app.wayside.api.webhooks;

import app.wayside.refusal.Conflict;

/** Somebody else changed the subscription meanwhile. */
public final class WebhookChanged extends Conflict {

	WebhookChanged(String name) {
		super("api.refusal.webhook-changed", name);
	}

}
