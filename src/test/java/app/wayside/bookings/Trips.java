package app.wayside.bookings;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.NewBooking.NewDocument;
import app.wayside.bookings.NewBooking.NewItem;
import app.wayside.bookings.NewBooking.NewMis;
import app.wayside.bookings.NewBooking.NewPassenger;
import app.wayside.bookings.NewBooking.NewPolicy;
import app.wayside.bookings.NewBooking.NewPrice;
import app.wayside.bookings.NewBooking.NewReference;
import app.wayside.bookings.NewBooking.NewSegment;
import app.wayside.bookings.NewBooking.NewStop;
import org.jspecify.annotations.Nullable;

/** Trips that tests enter. */
public final class Trips {

	private Trips() {
	}

	/** Shanghai to Beijing and back, with a hotel between, for Li Na. */
	public static NewBooking shanghai(@Nullable UUID owner, String locator) {
		return of(owner, List.of(new NewPassenger("LI/NA MS", "ADT", owner)),
				List.of(air(List.of(leg("MU", "5101", stop("PVG", "2026-11-20T08:00"), stop("PEK", "2026-11-20T10:20")),
						leg("MU", "5102", stop("PEK", "2026-11-24T18:30"), stop("PVG", "2026-11-24T20:50")))),
						hotel("Lotus Garden", stop("PEK", "2026-11-20T15:00"), stop("PEK", "2026-11-24T12:00"))),
				locator);
	}

	public static NewBooking of(@Nullable UUID owner, List<NewPassenger> passengers, List<NewItem> items,
			String locator) {
		return new NewBooking(owner, null, null, "portal", "Ratna", "CNY", null, null, passengers, items,
				List.of(new NewDocument("ticket", "781-" + number(locator), null, 0, 0)),
				List.of(price("base", "1560"), price("surcharge", "130"), tax("CN", "100"), price("service_fee", "70"),
						price("commission", "46.80")),
				List.of(new NewReference("locator", locator, "")), List.of(new NewMis("cost-centre", "CC-12")),
				new NewPolicy(new BigDecimal("2400"), new BigDecimal("1700"), "compliant", ""));
	}

	private static String number(String locator) {
		return "%010d".formatted(Math.abs((long) locator.hashCode()));
	}

	public static NewItem air(List<NewSegment> segments) {
		return new NewItem("air", "agent", "ticketed", "MU", "China Eastern", null, null, null, null, segments);
	}

	public static NewItem hotel(String name, NewStop from, NewStop to) {
		return new NewItem("hotel", "principal", null, "LOTUS", name, null, "Four nights at " + name, from, to, null);
	}

	public static NewSegment leg(String carrier, String number, @Nullable NewStop from, @Nullable NewStop to) {
		return new NewSegment(carrier, number, from, to, "Y", "YOW", null);
	}

	public static NewStop stop(String place, String at) {
		return new NewStop(place, at, null);
	}

	public static NewPrice price(String kind, String amount) {
		return new NewPrice(0, kind, null, new BigDecimal(amount), null, null, null, null, null);
	}

	private static NewPrice tax(String code, String amount) {
		return new NewPrice(0, "tax", code, new BigDecimal(amount), null, null, null, "yes", null);
	}

}
