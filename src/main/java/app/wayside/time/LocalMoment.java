package app.wayside.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A moment as the place itself names it: what a ticket, an airport board or a hotel desk
 * says. The wall-clock time stays as printed even when a government changes the zone's
 * rules; the instant follows.
 *
 * @param local the wall-clock date and time at the place
 * @param zone the place's zone
 */
public record LocalMoment(LocalDateTime local, ZoneId zone) {

	/** The moment at which an instant falls in a zone. */
	public static LocalMoment at(Instant instant, ZoneId zone) {
		return new LocalMoment(LocalDateTime.ofInstant(instant, zone), zone);
	}

	/**
	 * The instant of this moment. A time that comes twice (clocks go back) is the first
	 * of the two; one that is skipped (clocks go forward) is moved later by the gap.
	 */
	public Instant instant() {
		return local.atZone(zone).toInstant();
	}

	/** The same instant, as another place names it. */
	public LocalMoment in(ZoneId other) {
		return at(instant(), other);
	}

}
