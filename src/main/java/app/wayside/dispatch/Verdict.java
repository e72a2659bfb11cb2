package app.wayside.dispatch;

import java.time.Instant;

/** What becomes of a mail after a try. */
sealed interface Verdict {

	/** Nothing more is to be done. */
	record Done() implements Verdict {
	}

	/** It is tried again. */
	record Again(Reason reason, Instant at) implements Verdict {
	}

	/** It failed. */
	record Over(Reason reason) implements Verdict {
	}

	/**
	 * The verdict on a mail after a try. A refusal ends it at once; any other trouble is
	 * tried again for as long as the plan goes.
	 */
	static Verdict on(Claimed mail, Outcome outcome, RetryPlan plan, Instant now) {
		return switch (outcome) {
			case Outcome.Sent _ -> new Done();
			case Outcome.Rejected rejected -> new Over(new Reason(Reason.Kind.REJECTED, rejected.words()));
			case Outcome.Deferred deferred ->
				later(mail, new Reason(Reason.Kind.DEFERRED, deferred.words()), plan, now);
			case Outcome.Unreachable unreachable ->
				later(mail, new Reason(Reason.Kind.UNREACHABLE, unreachable.words()), plan, now);
			case Outcome.NodeLost lost -> later(mail, new Reason(Reason.Kind.NODE_LOST, lost.words()), plan, now);
			case Outcome.Interrupted interrupted ->
				later(mail, new Reason(Reason.Kind.INTERRUPTED, interrupted.words()), plan, now);
		};
	}

	private static Verdict later(Claimed mail, Reason reason, RetryPlan plan, Instant now) {
		return plan.next(mail.tries(), mail.firstTry(), now)
			.<Verdict>map((at) -> new Again(reason, at))
			.orElseGet(() -> new Over(new Reason(Reason.Kind.EXPIRED, reason.detail())));
	}

}
