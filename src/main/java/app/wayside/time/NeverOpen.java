package app.wayside.time;

import java.time.Instant;

/**
 * A calendar was asked for working time that it will never have: its week has no hours
 * and its dated working days have run out.
 */
public final class NeverOpen extends IllegalStateException {

	NeverOpen(BusinessHours hours, Instant after) {
		super("No opening hours in " + hours.zone() + " after " + after);
	}

}
