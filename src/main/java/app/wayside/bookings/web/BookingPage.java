package app.wayside.bookings.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.audit.LoggedEvent;
import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingContent;
import app.wayside.bookings.BookingState;
import app.wayside.bookings.Item;
import app.wayside.bookings.Party;
import app.wayside.bookings.Price;
import app.wayside.customers.CustomerId;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;

/**
 * One booking.
 *
 * @param booking whole
 * @param names of the customers it names
 * @param story what happened to it, the oldest first
 */
public record BookingPage(Booking booking, Map<UUID, String> names, List<LoggedEvent> story) implements Page {

	@Override
	public String template() {
		return "bookings/booking";
	}

	@Override
	public String section() {
		return "bookings";
	}

	static Set<CustomerId> people(Booking booking) {
		Set<CustomerId> people = new LinkedHashSet<>(booking.content().people());
		CustomerId company = booking.content().sale().company();
		if (company != null) {
			people.add(company);
		}
		return people;
	}

	/** All that it holds. */
	public BookingContent content() {
		return this.booking.content();
	}

	/** What the customer is called. */
	public String name(CustomerId customer) {
		return this.names.getOrDefault(customer.value(), "–");
	}

	/** What the trip is called. */
	public String title() {
		String title = content().title();
		return title.isEmpty() ? this.booking.number() : title;
	}

	/** Those who have to do with it besides its owner and who travels. */
	public List<Party> others() {
		return content().parties()
			.stream()
			.filter((party) -> party.role() != Party.Role.OWNER && party.role() != Party.Role.TRAVELLER)
			.toList();
	}

	/** What the customer pays, part by part. */
	public List<Price> bill() {
		return content().prices().stream().filter(Price::customers).toList();
	}

	/** What goes between us and suppliers. */
	public List<Price> behind() {
		return content().prices().stream().filter((price) -> !price.customers()).toList();
	}

	/** Where it may go from here. */
	public List<Choice> states(Frame frame) {
		return Stream.of(BookingState.values())
			.map((state) -> new Choice(state.name(), frame.t("bookings.state." + state), state == this.booking.state()))
			.toList();
	}

	/** How the state of a part looks. */
	public static String tone(Item.State state) {
		return switch (state) {
			case CONFIRMED, TICKETED -> "good";
			case REQUESTED, CHANGED -> "warn";
			case CANCELLED -> "danger";
			case USED -> "line";
		};
	}

}
