package app.wayside.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;

import org.springframework.stereotype.Component;

/** States the facts of an event that happens now, here, by whoever acts. */
@Component
public class Facts {

	private final Clock clock;

	Facts(Clock clock) {
		this.clock = clock;
	}

	/** A fact of this moment, to the microsecond that the database keeps. */
	public Fact now() {
		return new Fact(Ids.next(), Tenancy.current(), this.clock.instant().truncatedTo(ChronoUnit.MICROS),
				Acting.current().reference());
	}

}
