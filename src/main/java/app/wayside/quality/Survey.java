package app.wayside.quality;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The question whether a customer was served well, about one case.
 *
 * @param id the survey
 * @param caseId which case
 * @param customerId who is asked
 * @param agentId who had the case when it closed
 * @param teamId in whose queue it was
 * @param process its process
 * @param state how far it came
 * @param reason why it was not sent
 * @param sentAt when it was sent, UTC
 * @param score from one, bad, to five, very good
 * @param comment in the customer's own words; may be empty
 * @param answeredAt when it was first answered, UTC
 * @param followUpId what is to be done because of it
 */
public record Survey(UUID id, UUID caseId, UUID customerId, @Nullable UUID agentId, @Nullable UUID teamId,
		String process, State state, @Nullable String reason, @Nullable Instant sentAt, @Nullable Integer score,
		String comment, @Nullable Instant answeredAt, @Nullable UUID followUpId) {

	/** How far a survey came. The names are stored. */
	public enum State {

		/** It will be sent. */
		PLANNED,
		/** The customer is asked. */
		SENT,
		/** It was not sent, for a reason. */
		SKIPPED,
		/** The customer answered. */
		ANSWERED

	}

	/** Whether the customer may answer, or change his answer. */
	public boolean open(Instant now) {
		return switch (this.state) {
			case SENT -> true;
			case ANSWERED -> this.answeredAt != null && this.answeredAt.plus(SurveyPolicy.CHANGEABLE).isAfter(now);
			case PLANNED, SKIPPED -> false;
		};
	}

}
