package app.wayside.api.intake;

import java.time.Instant;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseId;
import app.wayside.conversations.IntakeEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was taken in, as programs see it.
 *
 * @param id of the mail in the intake
 * @param messageId its own Message-ID with its angle brackets; none where it has none
 * @param receivedAt when it was kept, UTC
 * @param outcome case, followUp, ignored or quarantine; null while it is unread
 * @param reason why, as a word
 * @param caseId the case that it opened or continued
 * @param messageRef the message that it became
 */
@Schema(name = "IntakeEntry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record IntakeBody(UUID id, @Nullable String messageId, Instant receivedAt, @Nullable String outcome,
		@Nullable String reason, @Nullable UUID caseId, @Nullable UUID messageRef) {

	static IntakeBody of(IntakeEntry entry, @Nullable CaseId caseId) {
		IntakeEntry.Outcome outcome = entry.outcome();
		return new IntakeBody(entry.id().value(), entry.messageId(), entry.receivedAt(),
				(outcome != null) ? Words.of(outcome) : null, entry.reason(), (caseId != null) ? caseId.value() : null,
				entry.messageRef());
	}

}
