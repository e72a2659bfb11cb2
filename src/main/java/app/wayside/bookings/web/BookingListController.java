package app.wayside.bookings.web;

import java.util.Map;
import java.util.UUID;

import app.wayside.bookings.BookingFilter;
import app.wayside.bookings.BookingSearch;
import app.wayside.bookings.BookingSlice;
import app.wayside.identity.Permission;
import app.wayside.web.Destination;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of bookings. */
@Controller
class BookingListController {

	private static final int PAGE = 50;

	private final BookingSearch search;

	private final BookingNames names;

	BookingListController(BookingSearch search, BookingNames names) {
		this.search = search;
		this.names = names;
	}

	@GetMapping("/bookings")
	BookingsPage list(WantedBookings wanted, @RequestParam(required = false) @Nullable String after) {
		BookingFilter filter = this.names.filter(wanted);
		BookingSlice slice = this.search.list(filter, after, PAGE);
		Map<UUID, String> owners = this.names.owners(slice.items());
		return new BookingsPage(wanted, slice, owners);
	}

	@GetMapping(path = "/bookings", params = "after", headers = { "HX-Request", "!HX-Boosted" })
	BookingsPage.Rows more(WantedBookings wanted, @RequestParam String after) {
		return new BookingsPage.Rows(list(wanted, after));
	}

	/** The place of bookings in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination bookingsDestination() {
			return new Destination("bookings", "plane", "/bookings", Permission.READ_BOOKINGS, 30);
		}

	}

}
