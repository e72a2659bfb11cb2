package app.wayside.cases;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done on a case by a time.
 *
 * @param id the follow-up
 * @param caseId on which case
 * @param staffId who is to do it; nobody in particular where none
 * @param reason a word that the screens explain: {@code low-score}, {@code call-back}
 * @param text more about it; may be empty
 * @param dueAt by when, UTC
 * @param createdAt since when, UTC
 * @param doneAt when it was done, UTC
 */
public record FollowUp(UUID id, UUID caseId, @Nullable UUID staffId, String reason, String text, Instant dueAt,
		Instant createdAt, @Nullable Instant doneAt) {

	/** Whether it is still to be done. */
	public boolean open() {
		return this.doneAt == null;
	}

}
