package app.wayside.api.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import app.wayside.conversations.HandIn;
import app.wayside.conversations.Intake;
import app.wayside.conversations.RawMessageId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The intake: every mail that came, and a door for more. */
@RestController
@RequestMapping("/api/v1/intake")
@Tag(name = "Intake")
class IntakeApi {

	private final IntakeReading reading;

	private final HandIn handIn;

	private final Intake intake;

	IntakeApi(IntakeReading reading, HandIn handIn, Intake intake) {
		this.reading = reading;
		this.handIn = handIn;
		this.intake = intake;
	}

	@GetMapping
	@Allowed({ Permission.MANAGE_CHANNELS, Permission.SUBMIT_MESSAGES })
	@Operation(summary = "Lists what was taken in",
			description = "Every mail, the oldest first. since is a moment (RFC 3339) or a date; a mail of that very "
					+ "moment is listed.")
	Listing<IntakeBody> list(@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
		return this.reading.list(since, cursor, limit);
	}

	@GetMapping("/{id}")
	@Allowed({ Permission.MANAGE_CHANNELS, Permission.SUBMIT_MESSAGES })
	@Operation(summary = "Reads an entry of the intake")
	IntakeBody get(@PathVariable UUID id) {
		return this.reading.one(new RawMessageId(id));
	}

	@PostMapping("/messages")
	@Allowed(Permission.SUBMIT_MESSAGES)
	@Operation(summary = "Hands in a mail",
			description = "The body is the mail itself, byte by byte (RFC 5322), whatever the content type says. It goes "
					+ "the way of mail that comes by SMTP, and is read before the answer. The same bytes for the same "
					+ "channel are kept once.",
			requestBody = @RequestBody(required = true, content = @Content(mediaType = "message/rfc822",
					schema = @Schema(type = "string", format = "binary"))))
	ResponseEntity<IntakeBody> submit(@Parameter(hidden = true) InputStream body,
			@RequestHeader(name = "X-Wayside-Recipient", required = false) @Nullable String header,
			@RequestParam(required = false) @Nullable String recipient) throws IOException {
		byte[] mail = body.readNBytes((int) this.handIn.largest() + 1);
		RawMessageId id = this.handIn.submit(mail, (header != null) ? header : recipient);
		return ResponseEntity.created(URI.create("/api/v1/intake/" + id)).body(this.reading.one(id));
	}

	@PostMapping("/{id}/retry")
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Reads a mail in quarantine once more",
			description = "It is read within seconds. A mail that is not in quarantine stays as it is.")
	IntakeBody retry(@PathVariable UUID id) {
		RawMessageId mail = new RawMessageId(this.reading.one(new RawMessageId(id)).id());
		this.intake.retry(mail);
		return this.reading.one(mail);
	}

}
