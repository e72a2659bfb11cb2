package app.wayside.cases.trips.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.Booking;
import app.wayside.bookings.Item;
import app.wayside.bookings.Price;
import app.wayside.cases.Departures;
import app.wayside.cases.trips.CaseTrips;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * The trips of a case, beside it.
 *
 * @param caseId the case
 * @param trips of it
 */
public record TripPanel(UUID caseId, CaseTrips trips) implements Fragment {

	@Override
	public String template() {
		return "cases/trips/panel";
	}

	/** When check-in closes for what leaves next by air; none where nothing does soon. */
	public static @Nullable Instant checkIn(Booking booking, Instant now) {
		return booking.content()
			.items()
			.stream()
			.filter((item) -> item.kind() == Item.Kind.AIR)
			.flatMap((item) -> item.segments().stream())
			.filter((segment) -> segment.state().live())
			.map((segment) -> segment.from().instant().minus(Departures.CHECK_IN_CLOSES))
			.filter((closes) -> closes.isAfter(now) && closes.isBefore(now.plus(java.time.Duration.ofHours(36))))
			.min(java.util.Comparator.naturalOrder())
			.orElse(null);
	}

	/** What the customer pays, part by part. */
	public static List<Price> bill(Booking booking) {
		return booking.content().prices().stream().filter(Price::customers).toList();
	}

}
