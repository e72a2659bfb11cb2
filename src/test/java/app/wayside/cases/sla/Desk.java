package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wayside.time.BusinessHours;
import app.wayside.time.Calendars;

/** The service levels of a made-up travel company, for tests. */
final class Desk {

	static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	static final Classification PAYMENT = new Classification("payment-and-fraud", Severity.HIGH, null);

	static final Map<String, BusinessHours> CALENDARS = Map.of("Shanghai office", Calendars.SHANGHAI, "London office",
			Calendars.LONDON, "Night desk", Calendars.LONDON_NIGHT, "Emergency", BusinessHours.always());

	static final ClockPolicy STANDARD = standard("Shanghai office");

	static final ClockPolicy FRAUD = new ClockPolicy("Fraud", LONG_AGO,
			new Classification("payment-and-fraud", null, null),
			Map.of(ClockKind.FIRST_REPLY, within("PT30M", "Emergency", Set.of()), ClockKind.RESOLUTION,
					within("PT4H", "Emergency", Set.of(Party.BANK))));

	private Desk() {
	}

	/** The fallback alone, counted in one calendar. */
	static ClockRules in(String calendar) {
		return new ClockRules(List.of(), standard(calendar), CALENDARS);
	}

	/** The fallback in Shanghai, and fraud round the clock. */
	static ClockRules rules() {
		return new ClockRules(List.of(FRAUD), STANDARD, CALENDARS);
	}

	static Target within(String time, String calendar, Set<Party> pausedBy) {
		return new Target(Duration.parse(time), calendar, Duration.ofMinutes(15), pausedBy);
	}

	static ClockPolicy standard(String calendar) {
		return new ClockPolicy("Standard", LONG_AGO, Classification.ANY,
				Map.of(ClockKind.FIRST_REPLY, within("PT4H", calendar, Set.of()), ClockKind.NEXT_REPLY,
						within("PT8H", calendar, Set.of()), ClockKind.RESOLUTION,
						within("PT16H", calendar, EnumSet.complementOf(EnumSet.of(Party.US)))));
	}

}
