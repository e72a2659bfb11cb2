package app.wayside.cases.trips.web;

import java.util.List;
import java.util.UUID;

import app.wayside.bookings.BookingId;
import app.wayside.bookings.Bookings;
import app.wayside.cases.CaseId;
import app.wayside.cases.trips.Trips;
import app.wayside.identity.FieldFault;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trips of a case: shown beside it, linked and taken apart by hand. */
@Controller
@RequestMapping("/cases/{id}/trips")
class TripController {

	private final Trips trips;

	private final Bookings bookings;

	TripController(Trips trips, Bookings bookings) {
		this.trips = trips;
		this.bookings = bookings;
	}

	@GetMapping("/panel")
	TripPanel panel(@PathVariable UUID id) {
		return new TripPanel(id, this.trips.of(new CaseId(id)));
	}

	@PostMapping
	String link(@PathVariable UUID id, @RequestParam String number, RedirectAttributes redirect) {
		BookingId booking = this.bookings.named(List.of(number))
			.stream()
			.findFirst()
			.orElseThrow(() -> new FieldFault("number", "cases.trips.unknown", number.strip()));
		this.trips.link(new CaseId(id), booking);
		Notice.of("cases.trips.linked").undo("/cases/" + id + "/trips/" + booking + "/removal").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{booking}/removal")
	String unlink(@PathVariable UUID id, @PathVariable UUID booking, RedirectAttributes redirect) {
		this.trips.unlink(new CaseId(id), new BookingId(booking));
		Notice.of("cases.trips.unlinked").on(redirect);
		return "redirect:/cases/" + id;
	}

}
