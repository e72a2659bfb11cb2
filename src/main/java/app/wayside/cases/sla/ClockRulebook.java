package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wayside.time.BusinessHours;

import org.springframework.stereotype.Component;

/** The clock policies and calendars of the tenant being served. */
@Component
public class ClockRulebook {

	/** All that clocks are derived by. */
	public ClockRules rules() {
		Set<Party> outside = Set.of(Party.CUSTOMER, Party.AIRLINE, Party.HOTEL, Party.SUPPLIER, Party.PARTNER);
		ClockPolicy fallback = new ClockPolicy("default", Instant.EPOCH, Classification.ANY, Map.of(
				ClockKind.FIRST_REPLY, new Target(Duration.ofHours(4), "always", Duration.ofMinutes(30), Set.of()),
				ClockKind.NEXT_REPLY, new Target(Duration.ofHours(8), "always", Duration.ofMinutes(30), Set.of()),
				ClockKind.RESOLUTION, new Target(Duration.ofHours(48), "always", Duration.ofHours(4), outside)));
		return new ClockRules(List.of(), fallback, Map.of("always", BusinessHours.always()));
	}

}
