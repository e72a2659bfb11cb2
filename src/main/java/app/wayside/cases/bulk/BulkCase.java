package app.wayside.cases.bulk;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.Status;
import app.wayside.cases.sla.Party;
import org.jspecify.annotations.Nullable;

/**
 * A case, as far as it is changed with others: also what it was before, to be restored.
 *
 * @param id the case
 * @param number by which people call it
 * @param subject of its first message
 * @param status where it stands
 * @param teamId in whose queue
 * @param agentId who has it
 * @param category what it is about
 * @param severity how much it matters
 * @param waitingFor on whom it is blocked
 * @param waitingReason why
 * @param waitingUntil until when at most
 * @param merged whether another case goes on for it
 * @param version grows with each change
 */
record BulkCase(UUID id, String number, String subject, Status status, @Nullable UUID teamId, @Nullable UUID agentId,
		@Nullable String category, String severity, @Nullable Party waitingFor, @Nullable String waitingReason,
		@Nullable Instant waitingUntil, boolean merged, int version) {

	/** What a change would do to it: the rule that the trial and the deed share. */
	Verdict under(BulkChange change) {
		if (this.merged) {
			return Verdict.MERGED;
		}
		boolean same = switch (change.kind()) {
			case ASSIGN -> Objects.equals(this.agentId, change.agent())
					&& (change.team() == null || Objects.equals(this.teamId, change.team()));
			case WAIT -> (change.party() == Party.US) ? this.waitingFor == null
					: this.waitingFor == change.party() && Objects.equals(this.waitingReason, change.text());
			case CATEGORY -> change.label().equals(this.category);
			case SEVERITY -> change.label().equalsIgnoreCase(this.severity);
			case RESOLVE -> this.status == Status.RESOLVED;
			case CLOSE -> false;
		};
		if (this.status == Status.CLOSED) {
			return Verdict.CLOSED;
		}
		return same ? Verdict.SAME : Verdict.CHANGES;
	}

	/** What a change would do. */
	enum Verdict {

		/** Something. */
		CHANGES,
		/** Nothing: it is so already. */
		SAME,
		/** Nothing: it is closed. */
		CLOSED,
		/** Nothing: another case goes on for it. */
		MERGED;

		/** The key of the text that says why it changes nothing. */
		String reason() {
			return "cases.bulk.reason." + name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
