package app.wayside.api.webhooks;

import java.util.UUID;

import app.wayside.api.Places;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a subscription was told. */
@RestController
@RequestMapping("/api/v1/webhooks/{id}/deliveries")
@Tag(name = "Webhooks")
class DeliveriesApi {

	private final Webhooks webhooks;

	DeliveriesApi(Webhooks webhooks) {
		this.webhooks = webhooks;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Lists what a webhook was told", description = "The newest first.")
	Listing<WebhookBody.Told> list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		int size = Listing.size(limit);
		return Listing
			.part(this.webhooks.deliveries(new WebhookId(id), Places.of(cursor, Long::valueOf), size + 1), size,
					(last) -> Places.cursor(Long.toString(last.seq())))
			.map((part) -> part.stream().map(WebhookBody.Told::of).toList());
	}

	@PostMapping("/{delivery}/redelivery")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Tells a receiver once more",
			description = "With the same webhook-id, so that a receiver that keeps ids knows it.")
	void redeliver(@PathVariable UUID id, @PathVariable UUID delivery) {
		this.webhooks.redeliver(new WebhookId(id), delivery);
	}

}
