package app.wayside.api.webhooks;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A subscription, without its secret.
 *
 * @param id of the subscription
 * @param name what it is for
 * @param url where the receiver is
 * @param types of events that it is told
 * @param active whether it is told anything
 * @param createdAt UTC
 * @param failingSince since when nothing has come through, UTC
 * @param stoppedAt when it was stopped because nothing came through, UTC
 * @param version to be handed back with a change
 */
public record Webhook(WebhookId id, String name, String url, List<String> types, boolean active, Instant createdAt,
		@Nullable Instant failingSince, @Nullable Instant stoppedAt, int version) {
}
