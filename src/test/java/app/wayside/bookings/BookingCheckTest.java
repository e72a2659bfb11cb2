package app.wayside.bookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.NewBooking.NewPassenger;
import app.wayside.identity.FieldFault;
import app.wayside.identity.FieldFaults;
import app.wayside.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a booking has to be, and that all faults are told at once. */
class BookingCheckTest {

	private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

	private static final UUID LI_NA = new UUID(1, 1);

	@Test
	void a_trip_knows_its_moments_by_the_clocks_of_the_places() {
		BookingContent trip = new BookingCheck(Trips.shanghai(LI_NA, "ABC123"), NOW).content();

		assertThat(trip.departsAt()).contains(Instant.parse("2026-11-20T00:00:00Z"));
		assertThat(trip.endsAt()).contains(Instant.parse("2026-11-24T12:50:00Z"));
		assertThat(trip.title()).isEqualTo("PVG–PEK");
	}

	@Test
	void the_customers_bill_foots_and_holds_nothing_that_is_between_us_and_suppliers() {
		BookingContent trip = new BookingCheck(Trips.shanghai(LI_NA, "ABC123"), NOW).content();

		assertThat(trip.total()).isEqualTo(Money.of("1860", "CNY"));
	}

	@Test
	void it_is_called_by_its_locator_and_by_the_numbers_of_its_papers() {
		BookingContent trip = new BookingCheck(Trips.shanghai(LI_NA, "abc 123"), NOW).content();

		assertThat(trip.references()).extracting(Reference::value)
			.contains("ABC123")
			.anyMatch((each) -> each.matches("781\\d{10}"));
	}

	@Test
	void across_the_date_line_a_flight_may_land_on_the_day_before() {
		NewBooking trip = Trips.of(
				LI_NA, List.of(new NewPassenger("LI/NA MS", null, null)), List.of(Trips.air(List.of(Trips.leg("NH",
						"106", Trips.stop("HND", "2026-11-20T22:55"), Trips.stop("LAX", "2026-11-20T15:45"))))),
				"ABC124");

		assertThat(new BookingCheck(trip, NOW).content().items()).hasSize(1);
	}

	@Test
	void all_that_is_wrong_is_told_at_once_with_its_place() {
		NewBooking trip = Trips.of(null, List.of(new NewPassenger(" ", "SENIOR", null)), List.of(Trips.air(List.of(
				Trips.leg("MU", "5101", Trips.stop("PVG", "2026-11-20T10:00"), Trips.stop("PEK", "2026-11-20T09:00")),
				Trips.leg("MU", "5102", Trips.stop("PEK", "2026-11-20T08:00"), Trips.stop("Atlantis", "soon")))),
				Trips.hotel("Lotus Garden", Trips.stop("PEK", "2026-11-24T15:00"),
						Trips.stop("PEK", "2026-11-20T12:00"))),
				"ABC125");

		assertThat(faults(trip)).containsExactlyInAnyOrder("owner", "passengers[0].name", "passengers[0].type",
				"items[0].segments[0].to.at", "items[0].segments[1].to.at", "items[0].segments[1].to.zone",
				"items[1].to.at");
	}

	@Test
	void a_connection_does_not_leave_before_one_is_there() {
		NewBooking trip = Trips.of(LI_NA, List.of(new NewPassenger("LI/NA MS", null, null)), List.of(Trips.air(List.of(
				Trips.leg("MU", "5101", Trips.stop("PVG", "2026-11-20T08:00"), Trips.stop("PEK", "2026-11-20T10:20")),
				Trips.leg("CA", "123", Trips.stop("PEK", "2026-11-20T10:10"), Trips.stop("ICN", "2026-11-20T13:20"))))),
				"ABC126");

		assertThat(faults(trip)).containsExactly("items[0].segments[1].from.at");
	}

	@Test
	void amounts_are_in_the_currency_of_the_bill_and_not_below_zero() {
		NewBooking good = Trips.shanghai(LI_NA, "ABC127");
		List<NewBooking.NewPrice> prices = new ArrayList<>(List.of(Trips.price("base", "-1"), Trips.price("bribe", "5"),
				new NewBooking.NewPrice(7, "tax", "CN", null, "USD", null, null, null, null)));
		NewBooking trip = new NewBooking(good.owner(), null, null, null, null, "CNY", null, null, good.passengers(),
				good.items(), null, prices, null, null, null);

		assertThat(faults(trip)).containsExactlyInAnyOrder("prices[0].amount", "prices[1].kind", "prices[2].item",
				"prices[2].amount", "prices[2].currency");
	}

	@Test
	void every_infant_has_an_adult() {
		NewBooking good = Trips.shanghai(LI_NA, "ABC128");
		NewBooking trip = Trips.of(LI_NA, List.of(new NewPassenger("LI/BAO", "INF", null)),
				NewBooking.all(good.items()), "ABC128");

		assertThat(faults(trip)).containsExactly("passengers");
	}

	@Test
	void nothing_at_all_is_refused_field_by_field() {
		NewBooking nothing = new NewBooking(null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null);

		assertThat(faults(nothing)).containsExactlyInAnyOrder("owner", "currency", "items", "passengers");
	}

	private static List<String> faults(NewBooking trip) {
		FieldFaults faults = catchThrowableOfType(FieldFaults.class, () -> new BookingCheck(trip, NOW).content());
		return faults.faults().stream().map(FieldFault::field).toList();
	}

}
