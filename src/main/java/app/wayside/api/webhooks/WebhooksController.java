package app.wayside.api.webhooks;

import java.util.UUID;

import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers, changes and removes webhooks. */
@Controller
@RequestMapping("/settings/webhooks")
class WebhooksController {

	private final Webhooks webhooks;

	private final WebhooksReading reading;

	WebhooksController(Webhooks webhooks, WebhooksReading reading) {
		this.webhooks = webhooks;
		this.reading = reading;
	}

	// The secret is in this answer and nowhere else: a redirect would have to store it.
	@PostMapping
	WebhooksPage register(WebhookForm form) {
		Webhooks.Registered made = this.webhooks.register(form.profile());
		return this.reading.of(made.webhook().id(), made.secret());
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, WebhookForm form, RedirectAttributes redirect) {
		this.webhooks.change(new WebhookId(id), form.change());
		Notice.of("api.webhooks.saved").on(redirect);
		return "redirect:/settings/webhooks/" + id;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.webhooks.remove(new WebhookId(id));
		Notice.of("api.webhooks.removed").on(redirect);
		return "redirect:/settings/webhooks";
	}

	@PostMapping("/{id}/deliveries/{delivery}/redelivery")
	String redeliver(@PathVariable UUID id, @PathVariable UUID delivery, RedirectAttributes redirect) {
		this.webhooks.redeliver(new WebhookId(id), delivery);
		Notice.of("api.webhooks.again").on(redirect);
		return "redirect:/settings/webhooks/" + id;
	}

}
