package app.wayside.cases.trips.api;

import java.util.List;
import java.util.UUID;

import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.BookingState;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.trips.CaseTrips;
import app.wayside.cases.trips.Trips;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The trips of a case, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{id}/bookings")
@Tag(name = "Bookings")
class TripsApi {

	private final Trips trips;

	private final CaseDetails cases;

	TripsApi(Trips trips, CaseDetails cases) {
		this.trips = trips;
		this.cases = cases;
	}

	/** Which bookings a case is about, and which its words name besides. */
	@GetMapping
	@Allowed(Permission.READ_BOOKINGS)
	@Operation(summary = "Lists the bookings of a case")
	CaseTripsBody list(@PathVariable String id) {
		CaseTrips trips = this.trips.of(this.cases.named(id));
		return new CaseTripsBody(trips.linked().stream().map(Linked::of).toList(),
				trips.strangers().stream().map((one) -> new Named(one.number(), one.word(), one.his())).toList());
	}

	/** Links a booking by hand. */
	@PutMapping("/{booking}")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Says that a case is about a booking")
	void link(@PathVariable String id, @PathVariable UUID booking) {
		this.trips.link(named(id), new BookingId(booking));
	}

	/** Takes a booking from a case. */
	@DeleteMapping("/{booking}")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Says that a case is not about a booking")
	void unlink(@PathVariable String id, @PathVariable UUID booking) {
		this.trips.unlink(named(id), new BookingId(booking));
	}

	private CaseId named(String id) {
		return this.cases.named(id);
	}

	/**
	 * The trips of a case.
	 *
	 * @param linked those it is about
	 * @param named those that its words name besides
	 */
	@Schema(name = "CaseBookings")
	record CaseTripsBody(List<Linked> linked, List<Named> named) {
	}

	/**
	 * A booking that a case is about.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param state where it stands
	 * @param title the trip in a few letters
	 */
	@Schema(name = "CaseBooking")
	record Linked(UUID id, String number, BookingState state, String title) {

		static Linked of(Booking booking) {
			return new Linked(booking.id().value(), booking.number(), booking.state(), booking.content().title());
		}

	}

	/**
	 * A booking that the words of a case name.
	 *
	 * @param number by which people call it
	 * @param word that names it
	 * @param his whether whoever wrote has to do with it
	 */
	@Schema(name = "NamedBooking")
	record Named(String number, String word, boolean his) {
	}

}
