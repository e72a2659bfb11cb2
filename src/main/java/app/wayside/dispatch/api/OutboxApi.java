package app.wayside.dispatch.api;

import java.util.UUID;

import app.wayside.dispatch.DispatchId;
import app.wayside.dispatch.Outbox;
import app.wayside.dispatch.OutboxQuery;
import app.wayside.dispatch.State;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
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

/** The outbox, and one mail in it. */
@RestController
@RequestMapping("/api/v1/outbox")
@Tag(name = "Outbox")
class OutboxApi {

	private final OutboxQuery query;

	private final Outbox outbox;

	OutboxApi(OutboxQuery query, Outbox outbox) {
		this.query = query;
		this.outbox = outbox;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Lists mails that go out")
	OutboxQuery.Slice outbox(@RequestParam(required = false) @Nullable State state,
			@RequestParam(required = false) @Nullable String recipient,
			@RequestParam(required = false) @Nullable UUID cursor) {
		return this.query.list(new OutboxQuery.Filter(state, recipient, cursor));
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Reads a mail with its attempts")
	OutboxQuery.Mail mail(@PathVariable UUID id) {
		return this.query.mail(new DispatchId(id));
	}

	@PostMapping("/{id}/retry")
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sends a mail again")
	void retry(@PathVariable UUID id) {
		this.outbox.sendAgain(new DispatchId(id));
	}

	@PostMapping("/{id}/failure")
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Gives a mail up")
	void failure(@PathVariable UUID id) {
		this.outbox.giveUp(new DispatchId(id));
	}

}
