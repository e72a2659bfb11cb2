package app.wayside.api.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as programs see it.
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
 * @param secret shared with the receiver; only in the answer that made it
 */
@Schema(name = "Webhook")
record WebhookBody(UUID id, String name, String url, List<String> types, boolean active, Instant createdAt,
		@Nullable Instant failingSince, @Nullable Instant stoppedAt, int version,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

	static WebhookBody of(Webhook webhook) {
		return of(webhook, null);
	}

	static WebhookBody of(Webhook webhook, @Nullable String secret) {
		return new WebhookBody(webhook.id().value(), webhook.name(), webhook.url(), webhook.types(), webhook.active(),
				webhook.createdAt(), webhook.failingSince(), webhook.stoppedAt(), webhook.version(), secret);
	}

	@Override
	public String toString() {
		return "WebhookBody[" + this.id + "]";
	}

	/**
	 * What a program sends to make or change a subscription.
	 *
	 * @param name what it is for
	 * @param url where the receiver is
	 * @param types of events that it is told
	 * @param active whether it is told anything, for a change
	 * @param version that the change was made from
	 */
	@Schema(name = "WebhookDraft")
	record Draft(@Nullable String name, @Nullable String url, @Nullable List<String> types, @Nullable Boolean active,
			@Nullable Integer version) {

		WebhookProfile profile() {
			return new WebhookProfile(Words.filled("name", this.name), Words.filled("url", this.url),
					Words.known("types", this.types));
		}

		Webhooks.Change change() {
			return new Webhooks.Change(profile(), Words.known("active", this.active),
					Words.known("version", this.version));
		}

	}

	/**
	 * A delivery as programs see it.
	 *
	 * @param id by which the receiver knows that it was told before
	 * @param eventId of the event
	 * @param type of the event
	 * @param state waiting, delivered or failed
	 * @param attempts how often it was tried
	 * @param createdAt UTC
	 * @param dueAt when it is tried next, UTC
	 * @param responseCode what the receiver answered last
	 * @param fault why it was not answered: address, timeout, connection, certificate or
	 * broken
	 * @param triedAt when it was tried last, UTC
	 */
	@Schema(name = "WebhookDelivery")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Told(UUID id, UUID eventId, String type, String state, int attempts, Instant createdAt,
			@Nullable Instant dueAt, @Nullable Integer responseCode, @Nullable String fault,
			@Nullable Instant triedAt) {

		static Told of(Delivery delivery) {
			return new Told(delivery.id(), delivery.eventId(), delivery.type(), Words.of(delivery.state()),
					delivery.attempts(), delivery.createdAt(), delivery.dueAt(), delivery.status(), delivery.fault(),
					delivery.triedAt());
		}

	}

}
