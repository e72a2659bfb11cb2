package app.wayside.bookings.imports;

import app.wayside.bookings.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one booking of a file.
 *
 * @param source the system it is of
 * @param reference by which that system calls it
 * @param sequence of what was told
 * @param what became of it
 * @param reason why it waits aside; empty otherwise
 * @param bookingId the booking, where there is one
 */
public record ImportOutcome(String source, String reference, String sequence, What what, String reason,
		@Nullable BookingId bookingId) {

	/** What can become of it. */
	public enum What {

		/** It was entered, or would be. */
		TAKEN,
		/** Its papers changed what they are worth, or would. */
		CHANGED,
		/** It was taken before. */
		KNOWN,
		/** It waits aside with a reason. */
		ASIDE

	}

}
