package app.wayside.api.webhooks;

import java.time.Instant;
import java.util.List;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to subscriptions. */
public sealed interface WebhookEvent extends DomainEvent {

	/** Which subscription. */
	WebhookId webhookId();

	@Override
	default Subject about() {
		return new Subject("webhook", webhookId().value());
	}

	/** Was registered. */
	record Registered(Fact fact, WebhookId webhookId, List<String> types) implements WebhookEvent {
	}

	/** Is told other things, or elsewhere, or nothing. */
	record Changed(Fact fact, WebhookId webhookId, List<String> types, boolean active) implements WebhookEvent {
	}

	/** Is gone. */
	record Removed(Fact fact, WebhookId webhookId) implements WebhookEvent {
	}

	/** Was stopped, because its receiver has taken nothing for days or is gone. */
	record Stopped(Fact fact, WebhookId webhookId, Instant failingSince) implements WebhookEvent {
	}

}
