package app.wayside.dispatch.web;

import java.util.UUID;

import app.wayside.dispatch.Channel;
import app.wayside.dispatch.DispatchId;
import app.wayside.dispatch.Outbox;
import app.wayside.dispatch.OutboxQuery;
import app.wayside.dispatch.State;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox, and one mail in it. */
@Controller
@RequestMapping("/settings/outbox")
class OutboxController {

	private final OutboxQuery query;

	private final Outbox outbox;

	private final Channel channel;

	OutboxController(OutboxQuery query, Outbox outbox, Channel channel) {
		this.query = query;
		this.outbox = outbox;
		this.channel = channel;
	}

	@GetMapping
	OutboxScreen outbox(@RequestParam(required = false) @Nullable State state,
			@RequestParam(required = false) @Nullable String recipient,
			@RequestParam(required = false) @Nullable UUID cursor) {
		OutboxQuery.Filter filter = new OutboxQuery.Filter(state, recipient, cursor);
		return new OutboxScreen(this.channel.health(), this.query.counts(), filter, this.query.list(filter));
	}

	@GetMapping("/{id}")
	MailScreen mail(@PathVariable UUID id) {
		return new MailScreen(this.query.mail(new DispatchId(id)));
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable UUID id, RedirectAttributes redirect) {
		this.outbox.sendAgain(new DispatchId(id));
		Notice.of("dispatch.notice.again").on(redirect);
		return "redirect:/settings/outbox/" + id;
	}

	@PostMapping("/{id}/failure")
	String failure(@PathVariable UUID id, RedirectAttributes redirect) {
		this.outbox.giveUp(new DispatchId(id));
		Notice.of("dispatch.notice.given-up").on(redirect);
		return "redirect:/settings/outbox/" + id;
	}

}
