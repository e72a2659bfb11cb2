package app.wayside.bookings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import app.wayside.time.LocalMoment;

/**
 * A place and the moment there, as its own clocks show it.
 *
 * @param place an airport's code, or a name
 * @param local date and time at the place
 * @param zone of the place
 */
public record Stop(String place, LocalDateTime local, ZoneId zone) {

	/** The moment for everybody. */
	public Instant instant() {
		return new LocalMoment(this.local, this.zone).instant();
	}

}
