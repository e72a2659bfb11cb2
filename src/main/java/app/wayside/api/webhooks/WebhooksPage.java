package app.wayside.api.webhooks;

import java.util.List;

import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks: all at the left, one of them, or a new one, at the right.
 *
 * @param webhooks all
 * @param pane what to show at the right
 * @param shown the one at the right; none for a new one or none
 * @param deliveries what the one at the right was told last
 * @param secret of the one just registered, told this once; empty otherwise
 */
public record WebhooksPage(List<Webhook> webhooks, Pane pane, @Nullable Webhook shown, List<Delivery> deliveries,
		String secret) implements Page {

	/** What is at the right. */
	public enum Pane {

		NONE, NEW, SHOWN

	}

	@Override
	public String template() {
		return "api/webhooks";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** The types of events to choose from. */
	public List<String> types() {
		return List.copyOf(EventTypes.ALL);
	}

	@Override
	public String toString() {
		return "WebhooksPage[]";
	}

}
