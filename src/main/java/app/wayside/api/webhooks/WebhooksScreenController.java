package app.wayside.api.webhooks;

import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of webhooks. */
@Controller
@RequestMapping("/settings/webhooks")
class WebhooksScreenController {

	private final WebhooksReading reading;

	WebhooksScreenController(WebhooksReading reading) {
		this.reading = reading;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_STAFF)
	WebhooksPage list() {
		return this.reading.with(WebhooksPage.Pane.NONE);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_STAFF)
	WebhooksPage blank() {
		return this.reading.with(WebhooksPage.Pane.NEW);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_STAFF)
	WebhooksPage show(@PathVariable UUID id) {
		return this.reading.of(new WebhookId(id), "");
	}

}
