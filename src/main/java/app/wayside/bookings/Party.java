package app.wayside.bookings;

import app.wayside.customers.CustomerId;

/**
 * Somebody who has to do with a booking.
 *
 * @param role what he is to it
 * @param customer who
 */
public record Party(Role role, CustomerId customer) {

	/** What somebody is to a booking. */
	public enum Role {

		/** Whose booking it is. */
		OWNER,
		/** He goes. */
		TRAVELLER,
		/** He booked it. */
		BOOKER,
		/** He pays. */
		PAYER,
		/** He has to agree. */
		APPROVER,
		/** He answers for a child. */
		GUARDIAN,
		/** He sells it on. */
		AGENT

	}

}
