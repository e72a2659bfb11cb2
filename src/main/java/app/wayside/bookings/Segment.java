package app.wayside.bookings;

/**
 * One flight or one train.
 *
 * @param carrier code of the airline or railway
 * @param number without the carrier
 * @param from where and when it leaves
 * @param to where and when it arrives
 * @param bookingClass letter of the class; may be empty
 * @param fareBasis of the fare; may be empty
 * @param state whether it holds
 */
public record Segment(String carrier, String number, Stop from, Stop to, String bookingClass, String fareBasis,
		Item.State state) {

	/** As a board shows it: {@code MU5101}. */
	public String flight() {
		return this.carrier + this.number;
	}

}
