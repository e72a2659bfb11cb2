package app.wayside.api.webhooks;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions for programs. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Webhooks")
class WebhooksApi {

	private final Webhooks webhooks;

	WebhooksApi(Webhooks webhooks) {
		this.webhooks = webhooks;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Lists the webhooks")
	Listing<WebhookBody> list() {
		return Listing.whole(this.webhooks.all().stream().map(WebhookBody::of).toList());
	}

	@PostMapping
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Registers a webhook",
			description = "The answer holds the secret, which is not told again. The receiver is told what happens from "
					+ "now on, signed as the Standard Webhooks specification says.")
	ResponseEntity<WebhookBody> register(@RequestBody WebhookBody.Draft draft) {
		Webhooks.Registered made = this.webhooks.register(draft.profile());
		return ResponseEntity.created(URI.create("/api/v1/webhooks/" + made.webhook().id()))
			.body(WebhookBody.of(made.webhook(), made.secret()));
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Reads a webhook")
	WebhookBody get(@PathVariable UUID id) {
		return WebhookBody.of(this.webhooks.get(new WebhookId(id)));
	}

	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Changes a webhook",
			description = "One that is made active again is told what happens from then on.")
	WebhookBody change(@PathVariable UUID id, @RequestBody WebhookBody.Draft draft) {
		return WebhookBody.of(this.webhooks.change(new WebhookId(id), draft.change()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Removes a webhook")
	void remove(@PathVariable UUID id) {
		this.webhooks.remove(new WebhookId(id));
	}

	/** Also what a subscription can ask for belongs here. */
	@GetMapping("/event-types")
	@Allowed(Permission.MANAGE_STAFF)
	@Operation(summary = "Lists the types of events that a webhook can be told")
	Listing<String> types() {
		return Listing.whole(List.copyOf(EventTypes.ALL));
	}

}
