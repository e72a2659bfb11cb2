package app.wayside.bookings;

import java.util.UUID;

/**
 * Which booking.
 *
 * @param value UUIDv7
 */
public record BookingId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
