package app.wayside.cases.automation;

import java.time.Instant;
import java.util.UUID;

/**
 * What an automation did to a case.
 *
 * @param caseId the case
 * @param number by which people call it
 * @param at when, UTC
 * @param outcome what came of it
 * @param reason why it was refused, in the reader's language; empty where it was not
 */
public record AutomationRun(UUID caseId, String number, Instant at, Outcome outcome, String reason) {

	/** What came of it. The names are stored. */
	public enum Outcome {

		/** All was done. */
		DONE,
		/** A deed could not be done, so none was. */
		REFUSED,
		/** Something went wrong, so none was. */
		FAILED,
		/** It would have written to more people than it may. */
		HELD_BACK

	}

}
