package app.wayside.cases.problems;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.Status;

/**
 * A case that stands for what many customers suffer from.
 *
 * @param caseId the case
 * @param number of it
 * @param subject of it
 * @param status of it
 * @param kind what it is
 * @param markedAt since when it is one, UTC
 * @param children cases that it gathered
 * @param open of them, not over yet
 * @param told customers who were told in any fan-out
 */
public record Problem(UUID caseId, String number, String subject, Status status, Kind kind, Instant markedAt,
		int children, int open, int told) {

	/** What a problem is. The names are stored. */
	public enum Kind {

		/** Travel does not happen as planned. */
		DISRUPTION,
		/** A system of ours, or of a partner, fails. */
		SYSTEM,
		/** A hotel, an airline or another supplier does not deliver. */
		SUPPLIER,
		/** Something else. */
		OTHER

	}

}
