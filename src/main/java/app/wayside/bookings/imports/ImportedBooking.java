package app.wayside.bookings.imports;

import java.math.BigDecimal;
import java.util.List;

import app.wayside.bookings.NewBooking;
import org.jspecify.annotations.Nullable;

/**
 * One booking of a file, whatever its kind.
 *
 * @param source the system it is of
 * @param reference by which that system calls it
 * @param sequence of what the system tells about it, so that nothing is taken twice
 * @param deed what is told
 * @param address of whoever owns it; empty where the file does not say
 * @param name of whoever owns it; empty where the file does not say
 * @param booking as it is entered, with no owner yet; none where it is not issued
 * @param documents whose worth changes
 * @param total that the file states for the customer; none where it states none
 */
record ImportedBooking(String source, String reference, String sequence, Deed deed, String address, String name,
		@Nullable NewBooking booking, List<String> documents, @Nullable BigDecimal total) {

	/** What a system tells about a booking. */
	enum Deed {

		/** It is sold. */
		ISSUE,
		/** Its papers are taken back on the day. */
		VOID,
		/** Money for its papers goes back. */
		REFUND

	}

}
