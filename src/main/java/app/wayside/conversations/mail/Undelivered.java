package app.wayside.conversations.mail;

import org.jspecify.annotations.Nullable;

/**
 * What became of one recipient of a mail (RFC 3464), also when told in free words.
 *
 * @param recipient the address; null when the report hides it
 * @param action what the reporting system did
 * @param status the enhanced status code such as {@code 5.1.1} (RFC 3463), if known
 * @param severity what it means for the address
 * @param cause why
 * @param diagnostic the words of the refusing server, at most 1,000 characters
 */
public record Undelivered(@Nullable String recipient, Action action, @Nullable String status, Severity severity,
		BounceCause cause, @Nullable String diagnostic) {

	/** The Action field. */
	public enum Action {

		/** Given up. */
		FAILED,

		/** Still trying. */
		DELAYED,

		/** Arrived. */
		DELIVERED,

		/** Passed on to a system that does not report. */
		RELAYED,

		/** Sent on to several others. */
		EXPANDED,

		/** The recipient complained about it (RFC 5965). */
		COMPLAINED

	}

	/** What it means for later mail to the same address. */
	public enum Severity {

		/** The address is dead: do not write there again. */
		HARD,

		/** This mail failed, the address may live. */
		SOFT,

		/** Not decided yet. */
		DELAYED,

		/** It did not fail. */
		NONE

	}

}
