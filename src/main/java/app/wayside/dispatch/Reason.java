package app.wayside.dispatch;

import java.util.Locale;

/**
 * Why a mail has not arrived.
 *
 * @param kind what went wrong
 * @param detail the other side's words (such as {@code 550 5.1.1 User unknown}), without
 * addresses, because reasons stay in the event log; may be empty
 */
public record Reason(Kind kind, String detail) {

	private static final int LONGEST = 300;

	/** Keeps the detail to one line without addresses. */
	public Reason {
		String line = detail.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("\\S*@\\S*", "<…>").strip();
		detail = line.substring(0, Math.min(LONGEST, line.length()));
	}

	/** The key of the text that tells the kind. */
	public String messageKey() {
		return "dispatch.reason." + this.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What went wrong. The names are stored. */
	public enum Kind {

		/** The other side refused it for good (5xx). */
		REJECTED,
		/** The other side asked to come again (4xx). */
		DEFERRED,
		/** No route could be reached. */
		UNREACHABLE,
		/** The connection broke during the hand-over; it may have arrived. */
		INTERRUPTED,
		/** The node that was sending it stopped; it may have arrived. */
		NODE_LOST,
		/** It was tried for as long as the settings say. */
		EXPIRED,
		/** Too many mails to this recipient within an hour: perhaps a loop. */
		TOO_MANY,
		/** A member of staff gave it up. */
		GIVEN_UP,
		/** It came back as undeliverable. */
		BOUNCED,
		/** A server on the way told that it is late. */
		DELAYED

	}

}
