package app.wayside.bookings.web;

import java.util.List;

import app.wayside.bookings.BookingFilter;
import app.wayside.bookings.BookingLine;
import app.wayside.bookings.BookingSearch;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.web.Finder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds bookings by any number for whoever types. */
@Component
@Order(25)
class BookingFinder implements Finder {

	private static final int MOST = 5;

	private final BookingSearch search;

	BookingFinder(BookingSearch search) {
		this.search = search;
	}

	@Override
	public String kind() {
		return "bookings";
	}

	@Override
	public List<Hit> find(String query) {
		if (query.isBlank() || !Acting.current().permissions().contains(Permission.READ_BOOKINGS)) {
			return List.of();
		}
		return this.search.list(BookingFilter.called(query), null, MOST)
			.items()
			.stream()
			.map(BookingFinder::hit)
			.toList();
	}

	private static Hit hit(BookingLine line) {
		return new Hit("plane", line.title() + " · " + line.traveller(), line.number(), "/bookings/" + line.id());
	}

}
