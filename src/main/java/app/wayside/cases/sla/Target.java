package app.wayside.cases.sla;

import java.time.Duration;
import java.util.Set;

/**
 * What a policy asks for one kind of clock.
 *
 * @param within working time allowed, more than none
 * @param calendar name of the business hours it is counted in
 * @param warnBefore how much working time before the end to warn
 * @param pausedBy while the case waits for one of these, the clock stands still
 */
public record Target(Duration within, String calendar, Duration warnBefore, Set<Party> pausedBy) {

	public Target {
		if (!within.isPositive() || warnBefore.isNegative()) {
			throw new IllegalArgumentException("A target needs time to run: " + within + ", warn " + warnBefore);
		}
		pausedBy = Set.copyOf(pausedBy);
	}

	/** The same target, counted in other hours. */
	Target in(String otherCalendar) {
		return otherCalendar.equals(calendar) ? this : new Target(within, otherCalendar, warnBefore, pausedBy);
	}

}
