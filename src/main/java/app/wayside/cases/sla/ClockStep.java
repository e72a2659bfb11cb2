package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.wayside.time.BusinessHours;
import org.jspecify.annotations.Nullable;

/**
 * One line of the answer to "why is this due then". Values only; {@link ClockText} says
 * it in the reader's language, on the wall clock of the hours that apply.
 */
public sealed interface ClockStep {

	/** The clock started, because of this. */
	record Started(Instant at, Cause cause) implements ClockStep {
	}

	/** So much time is allowed, by this policy, in these hours. */
	record Allowed(Duration within, ClockPolicy policy, String calendar, BusinessHours hours) implements ClockStep {
	}

	/** Counted before the case was reopened, and kept. */
	record Kept(Duration counted) implements ClockStep {
	}

	/** Counted on one day. */
	record Counted(LocalDate day, Duration worked) implements ClockStep {
	}

	/** Counted on several days, first and last included. */
	record CountedThrough(LocalDate first, LocalDate last, Duration worked) implements ClockStep {
	}

	/** Counted in hours that never close, where days do not matter. */
	record CountedRoundTheClock(Duration worked) implements ClockStep {
	}

	/** The receipt of that moment did not end the clock. */
	record ReceiptIsNoReply(Instant at) implements ClockStep {
	}

	/** Stands still from here: we wait for someone. */
	record Waits(Instant at, Party waitingFor, String reason) implements ClockStep {
	}

	/** Runs again from here. */
	record GoesOn(Instant at) implements ClockStep {
	}

	/** The case was classified differently: another target from here on. */
	record Reclassified(Instant at) implements ClockStep {
	}

	/** Another team has the case, and its hours count from here on. */
	record HandedOver(Instant at) implements ClockStep {
	}

	/** A colleague gave his word. */
	record Promised(Instant at, UUID promise, @Nullable UUID by) implements ClockStep {
	}

	/** He named another moment. */
	record Moved(Instant at, Instant due) implements ClockStep {
	}

	/** His word was taken back. */
	record Withdrawn(Instant at) implements ClockStep {
	}

	/** The result while it runs. */
	record Due(Instant at) implements ClockStep {
	}

	/** The result while it stands still. */
	record Left(Duration remaining) implements ClockStep {
	}

	/** The time was used up then. */
	record UsedUp(Instant at) implements ClockStep {
	}

	/** Ended. */
	record Ended(Instant at, ClockState as) implements ClockStep {
	}

	/** Why a clock started. */
	enum Cause {

		OPENED, CUSTOMER_WROTE, REOPENED

	}

}
