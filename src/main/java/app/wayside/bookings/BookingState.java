package app.wayside.bookings;

/** Where a booking stands, from the first question to the word after the trip. */
public enum BookingState {

	/** Somebody asked. */
	ENQUIRY,
	/** We made an offer. */
	QUOTED,
	/** It is ordered and not confirmed yet. */
	ORDERED,
	/** Suppliers and customer have confirmed. */
	CONFIRMED,
	/** Guide, driver and supplier have all they need. */
	DELIVERED,
	/** They are on their way. */
	TRAVELLING,
	/** They are back. */
	COMPLETED,
	/** It does not take place. */
	CANCELLED;

	/** Whether it takes place, as far as anybody knows. */
	public boolean live() {
		return this != CANCELLED;
	}

}
