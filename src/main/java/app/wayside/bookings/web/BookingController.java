package app.wayside.bookings.web;

import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.BookingState;
import app.wayside.bookings.Bookings;
import app.wayside.bookings.NewBooking;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One booking, and entering one by hand. */
@Controller
class BookingController {

	private final Bookings bookings;

	private final BookingNames names;

	private final EventLog log;

	BookingController(Bookings bookings, BookingNames names, EventLog log) {
		this.bookings = bookings;
		this.names = names;
		this.log = log;
	}

	@GetMapping("/bookings/{id}")
	BookingPage page(@PathVariable UUID id) {
		Booking booking = this.bookings.get(new BookingId(id));
		return new BookingPage(booking, this.names.of(BookingPage.people(booking)), this.log.about(id));
	}

	@GetMapping("/bookings/new")
	NewBookingPage form() {
		return new NewBookingPage();
	}

	@PostMapping("/bookings")
	String enter(@ModelAttribute NewBooking sent, RedirectAttributes redirect) {
		BookingId id = this.bookings.enter(sent);
		Notice.of("bookings.entered").on(redirect);
		return "redirect:/bookings/" + id;
	}

	@PostMapping("/bookings/{id}/state")
	String move(@PathVariable UUID id, @RequestParam BookingState state, @RequestParam int version,
			RedirectAttributes redirect) {
		this.bookings.move(new BookingId(id), state, version);
		Notice.of("bookings.moved").on(redirect);
		return "redirect:/bookings/" + id;
	}

}
