package app.wayside.bookings;

import org.jspecify.annotations.Nullable;

/**
 * A paper with a number.
 *
 * @param kind of paper
 * @param number as printed
 * @param state what it is worth
 * @param item place of the item it is for, from 0; none where it is for all
 * @param passenger place of the one it is for, from 0; none where it is for all
 */
public record Document(Kind kind, String number, State state, @Nullable Integer item, @Nullable Integer passenger) {

	/** What papers there are. */
	public enum Kind {

		/** To fly or to ride. */
		TICKET,
		/** For what is beside the flight. */
		EMD,
		/** For a hotel, a tour, a driver. */
		VOUCHER,
		/** Of an insurance. */
		POLICY,
		/** To enter. */
		VISA

	}

	/** What a paper is worth. */
	public enum State {

		/** Good. */
		OPEN,
		/** Used. */
		USED,
		/** Taken back on the day. */
		VOID,
		/** Its money went back. */
		REFUNDED,
		/** Another stands for it. */
		EXCHANGED

	}

}
