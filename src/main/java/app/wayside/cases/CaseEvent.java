package app.wayside.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.MessageId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a case. Clocks, timeline, notices and webhooks are all read from these.
 */
public sealed interface CaseEvent extends DomainEvent {

	/** The case. */
	CaseId caseId();

	@Override
	default Subject about() {
		return new Subject("case", caseId().value());
	}

	/** A message opened a case. */
	record Opened(Fact fact, CaseId caseId, String number, CustomerId customerId, String channel, String process,
			Severity severity, String tier) implements CaseEvent {
	}

	/**
	 * It came from another desk, where it began. Letters, surveys and notices follow from
	 * other events; this one tells nobody outside.
	 */
	record Imported(Fact fact, CaseId caseId, String source, String number, String process, Severity severity,
			String tier, Stands stands, @Nullable Party waitingFor) implements CaseEvent {

		/** Where it stood. */
		public enum Stands {

			/** The customer waits for an answer. */
			UNANSWERED,
			/** The customer was answered. */
			ANSWERED,
			/** It is over: it has no clocks. */
			OVER

		}
	}

	/** The customer wrote, first or again. */
	record CustomerWrote(Fact fact, CaseId caseId, MessageId messageId) implements CaseEvent {
	}

	/**
	 * A machine of the customer's, or a mail system, answered. It starts and stops no
	 * clock.
	 */
	record MachineAnswered(Fact fact, CaseId caseId, MessageId messageId) implements CaseEvent {
	}

	/** A colleague answered the customer. */
	record Replied(Fact fact, CaseId caseId, MessageId messageId) implements CaseEvent {
	}

	/**
	 * A reply was taken back before it left: what it had answered is unanswered again.
	 */
	record ReplyWithdrawn(Fact fact, CaseId caseId, MessageId messageId) implements CaseEvent {
	}

	/** A colleague left a note and perhaps asked others to look. */
	record Noted(Fact fact, CaseId caseId, MessageId messageId, List<UUID> mentioned) implements CaseEvent {
	}

	/** An automatic letter went out: receipt, closure request, notice. */
	record LetterSent(Fact fact, CaseId caseId, MessageId messageId, String letter) implements CaseEvent {
	}

	/** Triage or a person said what it is about. */
	record Classified(Fact fact, CaseId caseId, String process, @Nullable String category, Severity severity,
			String language, String sentiment, String urgency, boolean complaint, String tier) implements CaseEvent {
	}

	/** A person corrected what triage had said. */
	record Corrected(Fact fact, CaseId caseId, String scheme, @Nullable String from, String to) implements CaseEvent {
	}

	/** It was given to a team, to an agent, or back into the queue. */
	record Assigned(Fact fact, CaseId caseId, @Nullable UUID teamId, @Nullable UUID agentId,
			String why) implements CaseEvent {
	}

	/**
	 * It waits for somebody. The reason is not told: it stands beside the log, where it
	 * can be forgotten.
	 */
	record WaitingStarted(Fact fact, CaseId caseId, Party party, String reason,
			@Nullable Instant until) implements CaseEvent {

		/** The same with its reason; without one it is as it was told. */
		WaitingStarted because(@Nullable String words) {
			return (words != null) ? new WaitingStarted(this.fact, this.caseId, this.party, words, this.until) : this;
		}
	}

	/** It waits no longer. */
	record WaitingEnded(Fact fact, CaseId caseId, Party party) implements CaseEvent {
	}

	/** It was solved, and the customer is asked. */
	record Resolved(Fact fact, CaseId caseId, String code, String rootCause, Instant confirmBy) implements CaseEvent {
	}

	/** It is over. */
	record Closed(Fact fact, CaseId caseId, How how) implements CaseEvent {

		/** What closed it. */
		public enum How {

			/** The customer said yes. */
			CONFIRMED,
			/** The customer said nothing for the set time. */
			SILENCE,
			/** A colleague closed it without asking. */
			STAFF,
			/** The customer closed it on his page. */
			CUSTOMER

		}
	}

	/** It is open again. */
	record Reopened(Fact fact, CaseId caseId, Why why, int level) implements CaseEvent {

		/** What opened it again. */
		public enum Why {

			/** The customer said that it is not solved. */
			CUSTOMER_NO,
			/** The customer appeals against the outcome. */
			APPEAL,
			/** The customer wrote again. */
			NEW_MESSAGE,
			/** The answer did not reach the customer. */
			NOT_DELIVERED,
			/** A colleague opened it. */
			STAFF

		}
	}

	/** A clock ran out. */
	record Breached(Fact fact, CaseId caseId, String clock, Instant dueAt) implements CaseEvent {
	}

	/** A step of the ladder was taken. */
	record Escalated(Fact fact, CaseId caseId, String clock, String action, int step,
			List<UUID> told) implements CaseEvent {
	}

	/** Something is to be done by a time. */
	record FollowUpSet(Fact fact, CaseId caseId, UUID followUpId, @Nullable UUID staffId, String reason,
			Instant dueAt) implements CaseEvent {
	}

	/** It was done. */
	record FollowUpDone(Fact fact, CaseId caseId, UUID followUpId) implements CaseEvent {
	}

	/**
	 * A colleague gave his word, to the customer or to another colleague. What he said
	 * stands beside the log, where it can be forgotten.
	 */
	record PromiseMade(Fact fact, CaseId caseId, UUID promiseId, @Nullable UUID by, @Nullable UUID colleague,
			Instant dueAt) implements CaseEvent {
	}

	/** He named another moment, for a reason that stands beside the log. */
	record PromiseMoved(Fact fact, CaseId caseId, UUID promiseId, Instant dueAt) implements CaseEvent {
	}

	/** He did what he had said. */
	record PromiseKept(Fact fact, CaseId caseId, UUID promiseId) implements CaseEvent {
	}

	/** His word was taken back. */
	record PromiseWithdrawn(Fact fact, CaseId caseId, UUID promiseId) implements CaseEvent {
	}

	/** The moment passed, and it was not done. */
	record PromiseBroken(Fact fact, CaseId caseId, UUID promiseId, Instant dueAt,
			List<UUID> told) implements CaseEvent {
	}

	/** It was put aside, until a moment or until something happens. */
	record Snoozed(Fact fact, CaseId caseId, @Nullable Instant until) implements CaseEvent {
	}

	/** It came back, unless the customer or a change of hands brought it back. */
	record Woken(Fact fact, CaseId caseId, Why why, @Nullable UUID agentId) implements CaseEvent {

		/** What brought it back. */
		public enum Why {

			/** Its moment came. */
			TIME,
			/** A colleague took it back. */
			STAFF

		}
	}

	/**
	 * It was said what a customer has to do with it; nothing where there are no roles.
	 */
	record PartySet(Fact fact, CaseId caseId, CustomerId customerId, List<CaseRole> roles) implements CaseEvent {
	}

	/** An answer could not be delivered; its author is told. */
	record NotDelivered(Fact fact, CaseId caseId, MessageId messageId, @Nullable UUID authorId) implements CaseEvent {
	}

	/** Somebody wants to be told what happens to it. */
	record Watched(Fact fact, CaseId caseId, UUID staffId) implements CaseEvent {
	}

	/** He does so no longer. */
	record Unwatched(Fact fact, CaseId caseId, UUID staffId) implements CaseEvent {
	}

	/** The customer wrote to a case that this one goes on for. */
	record HeardElsewhere(Fact fact, CaseId caseId, CaseId route, MessageId messageId) implements CaseEvent {
	}

	/** From now on this case goes on for another one. */
	record Absorbed(Fact fact, CaseId caseId, CaseId merged, String number) implements CaseEvent {
	}

	/** It goes on for the other one no longer. */
	record Released(Fact fact, CaseId caseId, CaseId merged, String number) implements CaseEvent {
	}

	/** From now on another case goes on for this one. */
	record MergedInto(Fact fact, CaseId caseId, CaseId survivor, String number) implements CaseEvent {
	}

	/** It goes on for itself again. */
	record MergeUndone(Fact fact, CaseId caseId, CaseId survivor, String number) implements CaseEvent {
	}

	/** Some of its messages became a case of their own. */
	record SplitOff(Fact fact, CaseId caseId, CaseId part, String number, List<UUID> messages) implements CaseEvent {
	}

	/** They came back. */
	record SplitUndone(Fact fact, CaseId caseId, CaseId part, String number) implements CaseEvent {
	}

	/** It was made of messages of another case, the first of which came at that time. */
	record SplitFrom(Fact fact, CaseId caseId, CaseId origin, String number, Instant since) implements CaseEvent {
	}

	/** Its messages went back; it only leads there. */
	record SplitVoided(Fact fact, CaseId caseId, CaseId origin, String number) implements CaseEvent {
	}

	/** It has to do with another case. */
	record Linked(Fact fact, CaseId caseId, CaseId other, String number, LinkKind kind) implements CaseEvent {
	}

	/** It has nothing to do with it any more. */
	record Unlinked(Fact fact, CaseId caseId, CaseId other, String number, LinkKind kind) implements CaseEvent {
	}

}
