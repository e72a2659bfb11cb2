package app.wayside.cases;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.triage.Evidence;
import app.wayside.conversations.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * What triage decided on a case in one scheme, and what a person made of it.
 *
 * @param scheme that was decided
 * @param label that triage gave; none where it was unsure
 * @param confidence in the best label, 0 to 1, also where it was withheld
 * @param evidence what spoke for it, strongest first; offsets count in the judged text
 * @param messageId the message whose words were judged
 * @param decidedAt when, UTC
 * @param corrected what a person said instead; none where nobody did
 */
public record TriageDecision(TriageScheme scheme, @Nullable String label, double confidence, List<Evidence> evidence,
		@Nullable MessageId messageId, Instant decidedAt, @Nullable Corrected corrected) {

	/**
	 * What a person said.
	 *
	 * @param label instead
	 * @param at when, UTC
	 */
	public record Corrected(String label, Instant at) {
	}

	/** The label that counts: a person's before triage's; none where nobody knows. */
	public @Nullable String counts() {
		return (this.corrected != null) ? this.corrected.label() : this.label;
	}

	/** The confidence as it is shown. */
	public int percent() {
		return (int) Math.round(this.confidence * 100);
	}

}
