package app.wayside.api.webhooks;

import app.wayside.refusal.NotFound;

/** There is no such subscription or delivery. */
public final class WebhookNotFound extends NotFound {

	WebhookNotFound() {
		super("api.refusal.webhook-not-found");
	}

}
