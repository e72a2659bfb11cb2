package app.wayside.cases.automation;

import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.CaseEvent;

/** What has an automation look at a case. The names are stored. */
public enum Trigger {

	/** A new case was judged: what it is about is known. Once for each case. */
	OPENED,
	/** The customer wrote again. */
	CUSTOMER_WROTE,
	/** A colleague said that it is about something else, or matters more or less. */
	CORRECTED,
	/** A colleague solved it. */
	RESOLVED,
	/** It is open again. */
	REOPENED,
	/** One of its clocks ran out. */
	BREACHED,
	/** Nobody has written for some hours, while it is not over. */
	QUIET;

	/** As programs and message keys write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it goes by hours. */
	public boolean timed() {
		return this == QUIET;
	}

	static Optional<Trigger> of(CaseEvent event) {
		return switch (event) {
			case CaseEvent.Classified _ -> Optional.of(OPENED);
			case CaseEvent.CustomerWrote _ -> Optional.of(CUSTOMER_WROTE);
			case CaseEvent.Corrected _ -> Optional.of(CORRECTED);
			case CaseEvent.Resolved _ -> Optional.of(RESOLVED);
			case CaseEvent.Reopened _ -> Optional.of(REOPENED);
			case CaseEvent.Breached _, CaseEvent.PromiseBroken _ -> Optional.of(BREACHED);
			default -> Optional.empty();
		};
	}

}
