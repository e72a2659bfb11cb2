package app.wayside.cases.sla;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, as far as its clocks care. Facts count in the order of their
 * instants; of one instant, a classification is known first, then the case opens, then
 * the order of the log stands.
 */
public sealed interface ClockFact {

	/** When it happened. */
	Instant at();

	/** The case was opened, by a message or by hand. */
	record Opened(Instant at) implements ClockFact {
	}

	/** Triage or a person decided what the case is; its targets change from here on. */
	record Classified(Instant at, Classification as) implements ClockFact {
	}

	/**
	 * The case was handed to a team; where a policy counts in the team's hours, they are
	 * this team's from here on.
	 *
	 * @param team as {@link ClockRules#teams()} names it
	 */
	record HandedTo(Instant at, String team) implements ClockFact {
	}

	/** The customer wrote, on any channel. */
	record CustomerWrote(Instant at) implements ClockFact {
	}

	/** A person of ours answered the customer. */
	record AgentReplied(Instant at) implements ClockFact {
	}

	/** An automatic receipt went out. That is not a reply. */
	record ReceiptSent(Instant at) implements ClockFact {
	}

	/**
	 * The case now waits for someone. A second pause replaces the first.
	 *
	 * @param reason in the words of the person who set it
	 */
	record Paused(Instant at, String reason, Party waitingFor) implements ClockFact {
	}

	/** The wait is over. A message from the customer ends a wait for him by itself. */
	record Resumed(Instant at) implements ClockFact {
	}

	/** A solution was recorded and offered to the customer. */
	record Resolved(Instant at) implements ClockFact {
	}

	/** The customer confirmed the solution, or was silent for long enough. */
	record Closed(Instant at) implements ClockFact {
	}

	/** The customer said no or appealed, or a message did not reach him. */
	record Reopened(Instant at) implements ClockFact {
	}

	/**
	 * A colleague gave his word.
	 *
	 * @param promise names it
	 * @param by who gave it; nobody in particular where none
	 * @param due the moment he named
	 */
	record PromiseMade(Instant at, UUID promise, @Nullable UUID by, Instant due) implements ClockFact {
	}

	/** He named another moment. */
	record PromiseMoved(Instant at, UUID promise, Instant due) implements ClockFact {
	}

	/** He did what he had said. */
	record PromiseKept(Instant at, UUID promise) implements ClockFact {
	}

	/** His word was taken back. */
	record PromiseWithdrawn(Instant at, UUID promise) implements ClockFact {
	}

	/**
	 * Another case became part of this one.
	 *
	 * @param joined the whole log of the other case; it counts with its own instants
	 */
	record Merged(Instant at, List<ClockFact> joined) implements ClockFact {

		public Merged {
			joined = List.copyOf(joined);
		}

	}

	/** This case became part of another, whose clocks go on for both. */
	record MovedIntoAnother(Instant at) implements ClockFact {
	}

}
