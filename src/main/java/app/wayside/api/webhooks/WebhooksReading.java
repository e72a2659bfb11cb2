package app.wayside.api.webhooks;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of webhooks. */
@Component
@Transactional(readOnly = true)
class WebhooksReading {

	private static final int DELIVERIES = 50;

	private final Webhooks webhooks;

	WebhooksReading(Webhooks webhooks) {
		this.webhooks = webhooks;
	}

	WebhooksPage with(WebhooksPage.Pane pane) {
		return new WebhooksPage(this.webhooks.all(), pane, null, List.of(), "");
	}

	WebhooksPage of(WebhookId id, String secret) {
		return new WebhooksPage(this.webhooks.all(), WebhooksPage.Pane.SHOWN, this.webhooks.get(id),
				this.webhooks.deliveries(id, null, DELIVERIES), secret);
	}

}
