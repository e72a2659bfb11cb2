package app.wayside.api.cases;

import java.util.List;
import java.util.Objects;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.Replies;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.Messages;
import app.wayside.conversations.Words;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that write: to the customer, or to colleagues. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Work on cases")
class SayingApi {

	private final CaseDetails cases;

	private final Replies replies;

	private final Messages messages;

	SayingApi(CaseDetails cases, Replies replies, Messages messages) {
		this.cases = cases;
		this.replies = replies;
		this.messages = messages;
	}

	@PostMapping("/replies")
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Answers the customer",
			description = "seen is the seq of the newest message that the author has read; if the customer or a "
					+ "colleague has written since, the answer is refused with 409. Without it nothing is compared.")
	MessageBody reply(@PathVariable String id, @RequestBody Reply reply) {
		long seen = Objects.requireNonNullElse(reply.seen(), Long.MAX_VALUE);
		return read(this.replies.reply(this.cases.named(id), words(reply.text()), seen));
	}

	@PostMapping("/notes")
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	@Operation(summary = "Leaves a note for colleagues", description = "It never leaves the house.")
	MessageBody note(@PathVariable String id, @RequestBody Note note) {
		return read(this.replies.note(this.cases.named(id), words(note.text()), List.of()));
	}

	private static Words words(@Nullable String text) {
		return Words.of(app.wayside.api.Words.filled("text", text));
	}

	private MessageBody read(MessageId id) {
		return MessageBody.of(this.messages.get(id));
	}

	/**
	 * An answer.
	 *
	 * @param text plain text
	 * @param seen the place of the newest message that its author has read
	 */
	@Schema(name = "NewReply")
	record Reply(@Nullable String text, @Nullable Long seen) {
	}

	/**
	 * A note.
	 *
	 * @param text plain text
	 */
	@Schema(name = "NewNote")
	record Note(@Nullable String text) {
	}

}
